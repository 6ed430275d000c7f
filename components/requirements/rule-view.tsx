/** A rule in words: each claim with its details, parts under what joins them. */
import type { RuleWords } from "@/lib/requirements/rule-words";

export function RuleView({ words }: { words: RuleWords }) {
  if ("claim" in words)
    return (
      <p>
        {words.claim}
        {words.details.length > 0 ? (
          <span className="small quiet block">{words.details.join(" · ")}</span>
        ) : null}
      </p>
    );
  return (
    <div>
      <p className="font-semibold">{words.heading}</p>
      <ul className="mt-1 grid gap-2 border-l-[3px] border-line pl-4">
        {words.parts.map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a rule never change their places.
          <li key={index}>
            <RuleView words={part} />
          </li>
        ))}
      </ul>
    </div>
  );
}
