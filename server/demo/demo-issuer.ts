/** Issuer of the tokens that the demo door gives; no provider has it. */
export const demoIssuer = 'urn:transitieroute:demo';
