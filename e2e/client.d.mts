/** Types of the browser without a screen. */
export interface ActionAnswer {
  status: number;
  text: string;
  value: unknown;
  ledTo: string | null;
}
export class Client {
  /** Cookies by name. */
  readonly cookies: Map<string, string>;
  constructor(base: string | undefined);
  request(address: string, options?: RequestInit): Promise<Response>;
  signIn(email: string, password: string | undefined): Promise<boolean>;
  action(name: string, page: string, ...args: unknown[]): Promise<ActionAnswer>;
}
