/** dmn-moddle ships no types; this is the part the oracle uses. */
declare module 'dmn-moddle' {
  export class DmnModdle {
    fromXML(xml: string): Promise<{ rootElement: unknown }>;
  }
}
