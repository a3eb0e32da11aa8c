/**
 * Sets formulas as TeX would: {@link dev.octavo.pdf.math.FormulaTypesetter} makes boxes of MathML Core, by the rules and the
 * measures of the TeXbook's appendix G, with KaTeX's fonts; {@link dev.octavo.pdf.math.FormulaFactory} lets the engine place
 * and paint them. Not part of the API.
 */
@NullMarked
package dev.octavo.pdf.math;

import org.jspecify.annotations.NullMarked;
