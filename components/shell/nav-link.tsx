"use client";
import type { ReactNode } from "react";
import { Link, usePathname } from "@/lib/i18n/routing";

/** A link of the main navigation that knows whether it is where the reader stands. */
export function NavLink({
  href,
  also = [],
  children,
}: {
  href: string;
  /** Other parts of the site that this link leads to. */
  also?: readonly string[];
  children: ReactNode;
}) {
  const here = usePathname();
  const within = [href, ...also].some((part) => here === part || here.startsWith(`${part}/`));
  const current = here === href ? "page" : within ? "true" : undefined;
  return (
    <Link href={href} aria-current={current}>
      {children}
    </Link>
  );
}
