package dev.octavo.source.convert.figure;

import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.Figure;
import dev.octavo.model.Inline;
import dev.octavo.model.Link;
import dev.octavo.model.Paragraph;
import dev.octavo.model.SourceRange;
import dev.octavo.source.convert.document.Conversion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** MyST's pictures: the options say how large one is and what is seen, the first paragraph below is the caption. */
public final class DirectiveFigure {

    private static final Pattern LENGTH = Pattern.compile("\\d+(?:\\.\\d+)?(?:px|%|cm|mm|in|pt|em)?");

    private static final List<String> SIDES = List.of("width", "height");

    private final Conversion conversion;

    /** Of a document. */
    public DirectiveFigure(Conversion conversion) {
        this.conversion = conversion;
    }

    /** A figure; what follows its caption stands in it, below the picture. */
    public Block of(String source, Attributes options, List<Block> body, SourceRange at) {
        boolean isCaptioned = !body.isEmpty() && body.get(0) instanceof Paragraph;
        List<Inline> caption = isCaptioned ? ((Paragraph) body.get(0)).content() : List.of();
        List<Block> shown = new ArrayList<>(List.of(picture(source, options, Attributes.NONE, at)));
        shown.addAll(isCaptioned ? body.subList(1, body.size()) : body);
        return new Figure(shown, caption, rest(options), at);
    }

    /** A picture in a paragraph. */
    public Block image(String source, Attributes options, SourceRange at) {
        return picture(source, options, conversion.identifiers().free(rest(options), at), at);
    }

    private Paragraph picture(String source, Attributes options, Attributes own, SourceRange at) {
        Map<String, String> told = options.values();
        Map<String, String> sides = new LinkedHashMap<>();
        SIDES.stream()
                .filter(side -> LENGTH.matcher(told.getOrDefault(side, "")).matches())
                .forEach(side -> sides.put(side, told.getOrDefault(side, "")));
        Attributes attributes = own.and(new Attributes("", List.of(), sides));
        List<Inline> picture = conversion.links().image(source, told.getOrDefault("alt", ""), "", attributes, at);
        String target = told.getOrDefault("target", "");
        boolean linked = !target.isEmpty() && conversion.links().mayLink(target, "", at);
        List<Inline> shown = linked
                ? List.of(new Link(conversion.addresses().link(target), "", picture, Attributes.NONE, at))
                : picture;
        return new Paragraph(shown, Attributes.NONE, at);
    }

    /** The identifier and the classes; where a picture stands on its page is the stylesheet's. */
    private static Attributes rest(Attributes options) {
        return new Attributes(options.id(), options.classes(), Map.of());
    }
}
