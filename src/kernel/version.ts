/** The library's version, as in package.json; a test keeps them equal. */
export const libraryVersion = "0.0.0";
