import { type Story, signsIn } from "../story";

export const ifeoma: Story = {
  slug: "ifeoma-nwachukwu",
  name: "Ifeoma Nwachukwu",
  locale: "en",
  covers: ["empty_file"],
  story: {
    en: "Signed up three days ago and has told nothing yet; no advisor has been named. Everything starts here.",
    fr: "Inscrite il y a trois jours, elle n’a encore rien dit ; personne ne la conseille. Tout commence ici.",
  },
  tell: (days) => ({ cameOn: days.ago(0, 3), answers: {}, since: [[days.ago(0, 3), signsIn]] }),
};
