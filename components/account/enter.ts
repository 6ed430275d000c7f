"use client";
import { signIn } from "next-auth/react";
import type { FormState } from "@/lib/access/form";

type Way =
  | { way: "password"; email: string; password: string }
  | { way: "sign_up" | "new_password"; token: string; password: string; agreed: string };

const KNOWN = new Set(["wrong", "too_many", "link_used", "password_short", "password_common", "advising"]);

/** Knocks at the door. Null when it opened, else what to say. */
export async function enter(way: Way): Promise<FormState | null> {
  const answer = await signIn("credentials", { ...way, redirect: false }).catch(() => null);
  if (answer?.ok) return null;
  const code = answer?.error && KNOWN.has(answer.error) ? answer.error : "other";
  const values: Record<string, string> = way.way === "password" ? { email: way.email } : {};
  if (code === "advising") return { fields: { advising: code }, values: {} };
  if (code.startsWith("password_")) return { fields: { password: code }, values: {} };
  if (code === "wrong" && way.way === "sign_up") return { fields: { password: "wrongConfirm" }, values: {} };
  return { problem: code, fields: {}, values };
}

/** The secret a link carries behind the #, where no server and no log sees it. */
export const tokenHere = (): string => window.location.hash.slice(1);
