"use client";
import type { ReactNode } from "react";
import { Link, usePathname } from "@/lib/i18n/routing";

/** A link of the main navigation that knows whether it is where the reader stands. */
export function NavLink({ href, children }: { href: string; children: ReactNode }) {
  const here = usePathname();
  const current = here === href ? "page" : here.startsWith(`${href}/`) ? "true" : undefined;
  return (
    <Link href={href} aria-current={current}>
      {children}
    </Link>
  );
}
