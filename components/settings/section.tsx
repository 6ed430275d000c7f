import type { ReactNode } from "react";

/** One matter of the settings: what it is at the left, what can be done at the right. */
export function Section({
  id,
  title,
  text,
  children,
}: {
  id: string;
  title: string;
  text: string;
  children: ReactNode;
}) {
  return (
    <section
      aria-labelledby={id}
      className="grid gap-x-16 gap-y-5 py-9 border-t border-line lg:grid-cols-[300px_minmax(0,640px)]"
    >
      <div>
        <h2 id={id} className="text-[1.3125rem]">
          {title}
        </h2>
        <p className="quiet small mt-1.5 max-w-[44ch]">{text}</p>
      </div>
      <div>{children}</div>
    </section>
  );
}
