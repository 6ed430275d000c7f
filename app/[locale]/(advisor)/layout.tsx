import "@/components/staff/staff.css";
import type { ReactNode } from "react";

export default function AdvisorLayout({ children }: { children: ReactNode }) {
  return <div className="staff">{children}</div>;
}
