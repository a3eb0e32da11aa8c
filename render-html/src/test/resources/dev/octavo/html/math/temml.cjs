// Writes the MathML that Temml makes of the formulas on standard input, a line each; an empty line where it refuses.
const temml = require("module").createRequire(process.argv[2] + "/")("temml");
const formulas = require("fs").readFileSync(0, "utf8").split("\n").filter(line => line);
for (const formula of formulas) {
  let markup = "";
  try {
    markup = temml.renderToString(formula, {displayMode: true, throwOnError: true, xml: true});
  } catch (refused) {
    // an empty line tells it
  }
  console.log(markup.replace(/\n/g, " "));
}
