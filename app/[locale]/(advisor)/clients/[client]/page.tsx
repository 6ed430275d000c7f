import { randomUUID } from "node:crypto";
import { notFound } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { Facts } from "@/components/caseload/file/facts";
import { FileHead } from "@/components/caseload/file/file-head";
import { Notes } from "@/components/caseload/file/notes";
import { Since } from "@/components/caseload/file/since";
import { Timeline, Views } from "@/components/caseload/file/timeline";
import { Verdicts } from "@/components/caseload/file/verdicts";
import { ClientReviews } from "@/components/reviews/client-reviews";
import { PageTitle } from "@/components/shell/page-title";
import { signedIn } from "@/lib/access/guard";
import { loadClientFile } from "@/lib/caseload/loaders";
import { messagesOf } from "@/lib/i18n/messages";
import { Link, type Locale } from "@/lib/i18n/routing";
import { loadPathwayTitles } from "@/lib/requirements/titles";

type Props = { params: Promise<{ locale: string; client: string }> };

export default async function ClientPage({ params }: Props) {
  const { client } = await params;
  const actor = await signedIn(`/clients/${client}`);
  const file = await loadClientFile(client);
  if (!file) notFound();
  const locale = (await getLocale()) as Locale;
  const [t, titles] = await Promise.all([getTranslations("caseload"), loadPathwayTitles()]);
  const titleOf = (pathway: string) => titles.get(pathway)?.[locale] ?? pathway;
  const nameOf = (id: string | null) => (id && file.names.get(id)) || t("file.timeline.somebody");
  // The forms of this page are islands: they get the words they say, and none of the list's.
  const { caseload, reviews } = messagesOf(locale);
  const { file: own, error, stages } = caseload;
  return (
    <NextIntlClientProvider
      messages={{ caseload: { file: own, error, stages }, reviews: { client: reviews.client } }}
    >
      <div className="page pt-4">
        <PageTitle>{t("file.title")}</PageTitle>
        <nav aria-label={t("file.crumb")} className="no-print">
          <Link href="/caseload">{t("file.back")}</Link>
        </nav>
        <FileHead file={file} nameOf={nameOf} />
        <div className="two">
          <div>
            <Since
              before={file.before}
              events={file.events}
              actorId={actor.id}
              titles={titles}
              nameOf={nameOf}
            />
            <ClientReviews
              client={file.id}
              name={file.person.name}
              reviews={file.reviews}
              titleOf={titleOf}
            />
            <Notes
              client={file.id}
              name={file.person.name}
              notes={file.notes}
              draft={file.draft}
              nextId={randomUUID()}
              nameOf={nameOf}
            />
          </div>
          <div>
            <Verdicts verdicts={file.verdicts} titleOf={titleOf} />
            <Timeline
              client={file.id}
              events={file.events}
              total={file.total}
              titles={titles}
              nameOf={nameOf}
            />
            <Views views={file.views.filter(({ actorId }) => actorId !== actor.id)} nameOf={nameOf} />
          </div>
        </div>
        <Facts client={file.id} facts={file.facts} nameOf={nameOf} />
      </div>
    </NextIntlClientProvider>
  );
}
