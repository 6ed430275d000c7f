/** A pathway's rules for a reader who has answered nothing yet: what it asks of anybody. */
import { useLocale, useTranslations } from "next-intl";
import { withTerms } from "@/components/glossary/with-terms";
import type { Source } from "@/lib/eligibility/catalogue";
import type { CompiledPathway, CompiledRequirement, CompiledTree } from "@/lib/eligibility/ruleset";
import type { PageTerms } from "@/lib/glossary/terms";
import { Link, type Locale } from "@/lib/i18n/routing";
import { rowIdOf } from "./ledger";
import { SaysWho } from "./says-who";

/** What the rules of one page share: sources, and short forms with those already linked. */
interface Shared {
  sources: Readonly<Record<string, Source>>;
  terms: PageTerms | undefined;
  seen: Set<string>;
}

export function GeneralRules({
  pathway,
  sources,
  terms,
}: {
  pathway: CompiledPathway;
  sources: Readonly<Record<string, Source>>;
  terms?: PageTerms | undefined;
}) {
  const t = useTranslations("pathways");
  return (
    <>
      <section className="border-t-[1.5px] border-ink pt-6" aria-labelledby="none-title">
        <h2 id="none-title">{t("noAnswers")}</h2>
        <p className="measure quiet mt-2">{t("noAnswersText")}</p>
        <Link className="button mt-5" href="/check">
          {t("startCheck")}
        </Link>
      </section>
      <section className="mt-12" aria-labelledby="rules-title">
        <h2 id="rules-title">{t("rules")}</h2>
        <div className="ruled mt-3">
          <Tree tree={pathway.tree} shared={{ sources, terms, seen: new Set() }} />
        </div>
      </section>
    </>
  );
}

function Tree({ tree, shared }: { tree: CompiledTree; shared: Shared }) {
  const locale = useLocale() as Locale;
  if (tree.requirement) return <Rule requirement={tree.requirement} shared={shared} />;
  const title =
    typeof tree.source === "object" && "title" in tree.source ? tree.source.title?.[locale] : undefined;
  const children = tree.children.map((child, index) => (
    <Tree key={child.requirement?.id ?? `${tree.op}${index}`} tree={child} shared={shared} />
  ));
  return title ? (
    <section className="py-3 pl-6 border-l-[3px] border-line">
      <h3>{title}</h3>
      {children}
    </section>
  ) : (
    children
  );
}

function Rule({ requirement, shared }: { requirement: CompiledRequirement; shared: Shared }) {
  const locale = useLocale() as Locale;
  const { version } = requirement;
  return (
    <article id={rowIdOf(requirement.id)} className="grid gap-x-8 gap-y-1 py-4 lg:grid-cols-[1fr_268px]">
      <div>
        <h3 className="!text-[1.0625rem]">{version.title[locale]}</h3>
        <p className="quiet mt-1 measure">
          {withTerms(version.statement[locale], shared.terms, shared.seen)}
        </p>
        {version.unsettled ? <p className="small mt-1">{version.unsettled.question[locale]}</p> : null}
      </div>
      <SaysWho requirement={requirement.id} version={version} sources={shared.sources} most={1} />
    </article>
  );
}
