/** The longest expression that is read, in characters. Well above the longest of the standard pack (390), and short enough to read. */
export const maxLength = 4000;

/** How deep brackets, calls, choices and signs may nest. The deepest expression of the standard pack nests 8. */
export const maxDepth = 40;

/** The most parts (names, literals, operators, calls) an expression may have. The largest of the standard pack has about 80. */
export const maxNodes = 500;

/** How many list methods may run inside one another: work grows with the product of their rows. The standard pack needs 2. */
export const maxLoops = 3;

/** The most digits a number may have; keeps exact arithmetic on one expression bounded. */
export const maxDigits = 30;

/** The most issues reported for one expression; the rest is noise. */
export const maxIssues = 50;
