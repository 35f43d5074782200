/** A whole extract, read from a folder or made by code (the demo authority, a folded SSDA903). */ export { };

//# sourceMappingURL=extract-content.js.map