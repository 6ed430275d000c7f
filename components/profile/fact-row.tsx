/** One fact beside its proof. */
import type { Fact, TopicName } from "@/lib/profile/topics";
import { FactText } from "./fact-text";
import { Proof } from "./proof";

export function FactRow({
  topic,
  fact,
  names,
  reader,
}: {
  topic: TopicName;
  fact: Fact;
  names: ReadonlyMap<string, string>;
  reader: string;
}) {
  return (
    <div className="grid gap-x-8 gap-y-1 sm:grid-cols-[minmax(0,1fr)_270px]">
      <FactText topic={topic} body={fact.body} />
      <Proof fact={fact} names={names} reader={reader} />
    </div>
  );
}
