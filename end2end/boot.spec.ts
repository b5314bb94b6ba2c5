import { expect, test } from "./support/test.ts";

test("the home page starts and shows its heading", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});
