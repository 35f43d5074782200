/** What a column holds, which decides how a spreadsheet shows it. */ /** A document in one language, before it is written in any format. */ export { };

//# sourceMappingURL=pack.js.map