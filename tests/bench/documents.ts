/** The four operations that are measured, as a client of the portal would ask them. */
export const SINGLE = 'query ($id: ID!) { certificate(id: $id) { id version number kind state derivedState issuedOn validTo } }';
export const LIST = `{ certificates(first: 50) { nodes { id number kind derivedState issuedOn validTo viewerCan enterprise { id name } } pageInfo { hasNextPage } } }`;
export const ENTERPRISES = '{ enterprises(first: 50) { nodes { id name creditCode certificates(first: 10) { id number kind derivedState validTo } } } }';
export const SUSPEND = 'mutation ($input: WithReasonInput!) { suspendCertificate(input: $input) { id version state } }';
export const RESUME = 'mutation ($input: AtInput!) { resumeCertificate(input: $input) { id version state } }';
