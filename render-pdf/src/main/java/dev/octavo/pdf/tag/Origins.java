package dev.octavo.pdf.tag;

import com.openhtmltopdf.newtable.TableSectionBox;
import com.openhtmltopdf.pdfboxout.PdfBoxAccessibilityHelper;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import dev.octavo.pdf.paragraph.TurnedTables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Where each of the engine's structure elements comes from, found by going through the boxes in the order of the source. */
final class Origins {

    private final Map<COSDictionary, Origin> origins = new HashMap<>();
    private final Map<COSDictionary, Integer> leaders = new HashMap<>();
    private int place;

    private Origins() {}

    static Origins of(Box root) {
        Origins found = new Origins();
        found.walk(root);
        return found;
    }

    Origin of(COSDictionary structureElement) {
        return origins.getOrDefault(structureElement, Origin.NONE);
    }

    /** Which of its runs, counted from 0, is a leader between an entry and its page; -1 for none. */
    int leaderOf(COSDictionary structureElement) {
        return leaders.getOrDefault(structureElement, -1);
    }

    private void walk(Box box) {
        note(box);
        if (box instanceof LineBox line) {
            line.getNonFlowContent().forEach(this::walk);
            if (line.hasFootnotes()) {
                line.getReferencedFootnoteBodies().forEach(this::walk);
            }
        }
        if (box instanceof InlineLayoutBox inline) {
            for (Object child : inline.getInlineChildren()) {
                if (child instanceof Box inner) {
                    walk(inner);
                }
            }
        } else {
            inOrder(box).forEach(this::walk);
        }
    }

    /** What a box holds, in the order of the source: before what was postponed stand as many blocks that have gone ahead of it. */
    private static List<Box> inOrder(Box box) {
        List<Box> children = new ArrayList<>(box.getChildren());
        for (int i = 0; i < children.size(); i++) {
            Element element = children.get(i).getElement();
            if (element != null && element.hasAttribute(TurnedTables.POSTPONED)) {
                int ahead = Integer.parseInt(element.getAttribute(TurnedTables.POSTPONED));
                children.add(i - ahead, children.remove(i));
            }
        }
        return children;
    }

    private void note(Box box) {
        place++;
        @Nullable PDStructureElement element = PdfBoxAccessibilityHelper.getStructualElementForBox(box);
        if (element != null) {
            COSDictionary dictionary = element.getCOSObject();
            origins.putIfAbsent(dictionary, origin(box));
            if (box instanceof InlineLayoutBox inline) {
                noteLeader(inline, dictionary);
            }
        }
    }

    private Origin origin(Box box) {
        boolean inLine = box instanceof InlineLayoutBox;
        return new Origin(marked(box.getElement()), isAnonymous(box), isGenerated(box), inLine, isRepeated(box), place);
    }

    private static boolean isRepeated(Box box) {
        return box instanceof TableSectionBox section
                && section.isHeader()
                && section.getTable().getStyle().isPaginateTable();
    }

    private static boolean isAnonymous(Box box) {
        return box.isAnonymous() || box instanceof LineBox || isPartOfABlock(box) || isGenerated(box);
    }

    /** A block's own text stands in an inline box of the block's element. */
    private static boolean isPartOfABlock(Box box) {
        return box instanceof InlineLayoutBox
                && box.getContainingBlock() != null
                && box.getContainingBlock().getElement() == box.getElement();
    }

    /** The call and the marker of a footnote have elements of their own. */
    private static boolean isGenerated(Box box) {
        String pseudo = box.getPseudoElementOrClass();
        return pseudo != null && !pseudo.startsWith("footnote");
    }

    /** The element that one of {@link SoleTexts} stands for. */
    private static @Nullable Element marked(@Nullable Element element) {
        return element != null && element.hasAttribute(SoleTexts.MARK) ? (Element) element.getParentNode() : element;
    }

    private void noteLeader(InlineLayoutBox box, COSDictionary dictionary) {
        for (int i = 0; i < box.getInlineChildCount(); i++) {
            if (box.getInlineChild(i) instanceof InlineText text
                    && text.getFunctionData() != null
                    && "leader".equals(text.getFunctionData().getFunction().getName())) {
                leaders.put(dictionary, i);
            }
        }
    }
}
