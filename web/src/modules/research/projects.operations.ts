import { gql } from '@apollo/client/core';

export const ProjectRow = gql`
  fragment ProjectRow on Project {
    id
    code
    name
    kind
    stage
    state
    budgetFen
    spentFen
    isOverBudget
    startsOn
    endsOn
    leadName
    createdAt
    enterprise {
      id
      name
    }
  }
`;

export const ProjectResultPart = gql`
  fragment ProjectResultPart on ProjectResult {
    id
    kind
    title
    achievedOn
    note
  }
`;

export const ProjectDetail = gql`
  fragment ProjectDetail on Project {
    ...ProjectRow
    version
    stateSince
    stateReason
    goal
    partners {
      name
      kind
    }
    viewerCan
  }
`;

export const ProjectsPage = gql`
  query ProjectsPage(
    $filter: ProjectFilter
    $orderBy: ProjectOrder
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    projects(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        ...ProjectRow
      }
    }
  }
`;

export const ProjectPage = gql`
  query ProjectPage($id: ID!) {
    project(id: $id) {
      ...ProjectDetail
      resultCount
      results(first: 50) {
        ...ProjectResultPart
      }
    }
  }
`;

export const ProjectForm = gql`
  query ProjectForm($id: ID!) {
    project(id: $id) {
      ...ProjectDetail
    }
  }
`;

export const ProjectsHome = gql`
  query ProjectsHome {
    projects(filter: { state: [ACTIVE] }, first: 1) {
      totalCount
    }
  }
`;

export const OpenProject = gql`
  mutation OpenProject($input: OpenProjectInput!) {
    openProject(input: $input) {
      ...ProjectDetail
    }
  }
`;

export const EditProject = gql`
  mutation EditProject($input: EditProjectInput!) {
    editProject(input: $input) {
      ...ProjectDetail
    }
  }
`;

export const StartProject = gql`
  mutation StartProject($input: AtInput!) {
    startProject(input: $input) {
      ...ProjectDetail
    }
  }
`;

export const PauseProject = gql`
  mutation PauseProject($input: AtInput!) {
    pauseProject(input: $input) {
      ...ProjectDetail
    }
  }
`;

export const ResumeProject = gql`
  mutation ResumeProject($input: AtInput!) {
    resumeProject(input: $input) {
      ...ProjectDetail
    }
  }
`;

export const CompleteProject = gql`
  mutation CompleteProject($input: AtInput!) {
    completeProject(input: $input) {
      ...ProjectDetail
    }
  }
`;

export const TerminateProject = gql`
  mutation TerminateProject($input: WithReasonInput!) {
    terminateProject(input: $input) {
      ...ProjectDetail
    }
  }
`;

export const RecordProjectResult = gql`
  mutation RecordProjectResult($input: RecordProjectResultInput!) {
    recordProjectResult(input: $input) {
      ...ProjectResultPart
      project {
        id
        resultCount
        results(first: 50) {
          ...ProjectResultPart
        }
      }
    }
  }
`;
