const base = require("../../jest.config.js");

/** Every request of a year's refresh failing in every way: `npm run faults`, for half an hour. */
module.exports = {
  ...base,
  rootDir: "../..",
  testMatch: ["<rootDir>/test/faults/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
  testTimeout: 7_200_000,
};
