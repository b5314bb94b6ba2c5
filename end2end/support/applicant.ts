import { type Locator, type Page, expect } from "@playwright/test";

import { SEND, TRIAL } from "./service.ts";
import { type Question, type Step, content, heading, school as ownName } from "./content.ts";
import { expectSeen } from "./seen.ts";

/** What is done on the page of a question: lines to write, boxes to tick, one choice to pick. */
export type Answer = { write?: Record<string, string>; tick?: string[]; pick?: string };
/** The answers to the questions of one way through the application, in order. */
export type Answers = [Question, Answer][];

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
/** The name of a field, with or without the mark of those that may be left out. */
const named = (label: string) => new RegExp(`^${literally(label)}( \\(facultatif\\))?$`);
/** The words of a choice: an address may follow a campus. */
const beginning = (words: string) => new RegExp(`^${literally(words)}`);

/** Somebody who applies: finds everything by what it says, at this school or at another whose name and words are given. */
export class Applicant {
  constructor(readonly page: Page, readonly school = ownName, readonly form = content("apply")) {}

  heading(): Locator {
    return this.page.getByRole("heading", { level: 1 });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole("button", { name, exact: true });
  }

  /** A line to write on; whether it may be left out is no part of its name. */
  field(label: string): Locator {
    return this.page.getByRole("textbox", { name: named(label) });
  }

  radio(name: string): Locator {
    return this.page.getByRole("radio", { name: beginning(name) });
  }

  box(name: string): Locator {
    return this.page.getByRole("checkbox", { name: beginning(name) });
  }

  /** Types the address of a step. */
  async opens(step: Step): Promise<void> {
    await this.page.goto(`/candidater/${step}/`);
  }

  /** Starts from the start page, where nothing is answered yet. */
  async begins(query = ""): Promise<void> {
    await this.page.goto(`/candidater/${query}`);
    await this.button("Commencer").click();
  }

  async resumes(): Promise<void> {
    await this.page.goto("/candidater/");
    await this.button("Reprendre mes réponses").click();
  }

  /** Has arrived at a step: its address, its heading, its title. */
  async sees(step: Step): Promise<void> {
    const question = heading(step, this.form);
    await expect(this.heading()).toHaveText(question);
    expect(new URL(this.page.url()).pathname).toBe(`/candidater/${step}/`);
    await expect(this.page).toHaveTitle(`${question} – ${this.school}`);
    await expectSeen(this.page, true);
  }

  async gives({ write = {}, tick = [], pick }: Answer): Promise<void> {
    for (const [label, text] of Object.entries(write)) await this.field(label).fill(text);
    for (const name of tick) await this.box(name).check();
    if (pick) await this.radio(pick).check();
  }

  /** The page shows these answers. */
  async shows({ write = {}, tick = [], pick }: Answer): Promise<void> {
    for (const [label, text] of Object.entries(write)) await expect(this.field(label)).toHaveValue(text);
    for (const name of tick) await expect(this.box(name)).toBeChecked();
    if (pick) await expect(this.radio(pick)).toBeChecked();
  }

  async continues(): Promise<void> {
    await this.button("Continuer").click();
  }

  /** Answers question after question. */
  async answers(answers: Answers): Promise<void> {
    for (const [question, answer] of answers) {
      await this.sees(question);
      await this.gives(answer);
      await this.continues();
    }
  }

  /** Sends from the review, by default before the school may collect; what the receipt says. */
  async sends(title = TRIAL): Promise<{ reference: string; at: string; fingerprint: string }> {
    await this.button(SEND).click();
    await expect(this.heading()).toHaveText(title);
    await expectSeen(this.page);
    await this.page.getByText("Preuve technique").first().click();
    const said = (term: string) => this.page.getByRole("term").filter({ hasText: term }).locator("+ dd").innerText();
    return { reference: await said("référence"), at: await said("Reçue"), fingerprint: await said("Empreinte") };
  }

  /** Opens a tool under "Mes réponses". */
  async opensTools(): Promise<void> {
    await this.page.getByText("Mes réponses : enregistrer, rouvrir, effacer").click();
  }

  async erasesAll(): Promise<void> {
    await this.opensTools();
    await this.page.getByText("Tout effacer", { exact: true }).click();
    await this.button("Oui, tout effacer").click();
  }
}
