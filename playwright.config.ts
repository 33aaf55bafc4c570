import { defineConfig, devices } from "@playwright/test";

const executablePath = process.env["CHROMIUM_PATH"];
const WITHOUT_SCRIPTS = /\.no-js\.spec\.ts$/;

/** Run by `npm test`, which starts the portal and names it in E2E_BASE_URL and E2E_BASE_URL_2. */
export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results/journeys",
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  // A hang is still seen; a busy machine is no failure.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: process.env["E2E_BASE_URL"] ?? "http://localhost:3000",
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    trace: "retain-on-failure",
    launchOptions: {
      args: ["--no-sandbox", "--disable-dev-shm-usage"],
      ...(executablePath ? { executablePath } : {}),
    },
  },
  projects: [
    {
      name: "chromium",
      testIgnore: WITHOUT_SCRIPTS,
      use: { ...devices["Desktop Chrome"] },
    },
    {
      name: "no-js",
      testMatch: WITHOUT_SCRIPTS,
      use: { ...devices["Desktop Chrome"], javaScriptEnabled: false },
    },
  ],
});
