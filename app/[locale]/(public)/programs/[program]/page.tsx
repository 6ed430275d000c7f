import "@/components/programs/programs.css";
import { notFound } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { AnswerHere } from "@/components/assessment/answer-here";
import { ProgramNoteForm } from "@/components/programs/note-form";
import { ProgramView } from "@/components/programs/program-view";
import { PageTitle } from "@/components/shell/page-title";
import { PrintButton } from "@/components/ui/print-button";
import { currentActor } from "@/lib/access/current";
import { messagesOf } from "@/lib/i18n/messages";
import { Link, type Locale } from "@/lib/i18n/routing";
import { placeName } from "@/lib/intake/places";
import { loadNote, loadOwnProfile, loadProgram, loadSeen } from "@/lib/programs/loaders";
import { addressOf, ProgramId } from "@/lib/programs/schema";
import { pathwayTitles } from "@/lib/requirements/titles";
import { drawProgram } from "../actions";

type Props = { params: Promise<{ locale: string; program: string }> };

export default async function ProgramPage({ params }: Props) {
  const { program: id } = await params;
  const parsed = ProgramId.safeParse(id);
  const program = parsed.success ? await loadProgram(parsed.data) : null;
  if (!program) notFound();
  const locale = (await getLocale()) as Locale;
  const actor = await currentActor();
  const [t, shell, titleOf, profile] = await Promise.all([
    getTranslations("programs"),
    getTranslations("shell"),
    pathwayTitles(locale),
    loadOwnProfile(actor),
  ]);
  const seen = profile && (await loadSeen(profile, [program]));
  const note = actor && profile ? await loadNote(actor, id) : undefined;
  const cycle = Math.max(...program.streams.map((stream) => stream.cycle));
  const newest = program.streams.filter((stream) => stream.cycle === cycle);
  const everybody = <ProgramView program={program} seen={null} titleOf={titleOf} />;
  const title = t("program.metaTitle", {
    specialty: program.specialty[locale],
    institution: program.institution[locale],
  });
  return (
    <div className="page pt-8">
      <PageTitle>{title}</PageTitle>
      <nav aria-label={t("crumb")} className="crumb small no-print">
        <Link href="/programs">{t("all")}</Link> /{" "}
        <Link href={addressOf({ region: program.region })}>{placeName(program.region, locale)}</Link>
      </nav>
      <h1 className="mt-4">{title}</h1>
      <p className="quiet mt-2">
        {placeName(program.region, locale)} · {t(`services.${program.service as "carms"}`)} ·{" "}
        {t("program.counts", {
          streams: newest.length,
          places: newest.reduce((sum, { places }) => sum + (places ?? 0), 0),
          cycle,
        })}
      </p>
      {seen ? (
        <ProgramView program={program} seen={seen} titleOf={titleOf} />
      ) : (
        <>
          <noscript>{everybody}</noscript>
          <AnswerHere
            draw={drawProgram.bind(null, id)}
            asOf={null}
            empty={everybody}
            words={{ working: t("list.working"), failed: t("list.failed"), again: shell("again") }}
          />
        </>
      )}
      {note === undefined ? null : (
        <section className="mt-12 no-print" aria-labelledby="note-title">
          <h2 id="note-title">{t("own.note")}</h2>
          <NextIntlClientProvider messages={{ programs: { own: messagesOf(locale).programs.own } }}>
            <ProgramNoteForm program={id} body={note?.body ?? ""} version={note?.version ?? 0} />
          </NextIntlClientProvider>
        </section>
      )}
      <p className="mt-10 flex flex-wrap gap-x-6 gap-y-2 no-print">
        {seen ? (
          <Link href="/profile">{t("program.changeFile")}</Link>
        ) : (
          <Link href="/check">{t("program.changeAnswers")}</Link>
        )}
        <PrintButton>{t("program.print")}</PrintButton>
      </p>
    </div>
  );
}
