import { gql } from '@apollo/client/core';

/** What changes while a job runs; the events of the server tell the same fields. */
export const JobNews = gql`
  fragment JobNews on Job {
    id
    version
    state
    progressDone
    progressTotal
  }
`;

export const JobRow = gql`
  fragment JobRow on Job {
    ...JobNews
    kind
    subject
    accountName
    failureText
    cancelRequestedAt
    createdAt
    finishedAt
    summary {
      of
      count
    }
    resultFile {
      id
      name
      sizeBytes
      downloadAddress
    }
    errorFile {
      id
      name
      sizeBytes
      downloadAddress
    }
    viewerCan
  }
`;

export const JobsPage = gql`
  query JobsPage(
    $filter: JobFilter
    $orderBy: JobOrder
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    jobs(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        ...JobRow
      }
    }
  }
`;

export const JobPage = gql`
  query JobPage($id: ID!) {
    job(id: $id) {
      ...JobRow
    }
  }
`;

export const CancelJob = gql`
  mutation CancelJob($input: AtInput!) {
    cancelJob(input: $input) {
      ...JobRow
    }
  }
`;
