import { Applicant } from "./applicant.ts";
import { KEY } from "./drafts.ts";
import { expect, test as base } from "./test.ts";

export { expect };

type Fixtures = {
  applicant: Applicant;
  /** From the next load on, the device keeps this text as its draft, and nothing else. */
  keep: (text: string) => Promise<void>;
};

/** The site's test, with somebody who applies. */
export const test = base.extend<Fixtures>({
  applicant: async ({ page }, use) => use(new Applicant(page)),
  keep: async ({ context, baseURL }, use) => {
    const { origin } = new URL(baseURL ?? "");
    await use((value) =>
      context.setStorageState({ cookies: [], origins: [{ origin, localStorage: [{ name: KEY, value }] }] }),
    );
  },
});
