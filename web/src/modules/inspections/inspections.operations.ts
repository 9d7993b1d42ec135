import { gql } from '@apollo/client/core';

export const InspectionRow = gql`
  fragment InspectionRow on LineEndInspection {
    id
    vin
    ordinal
    state
    verdict
    criticalVerdict
    inspectorName
    equipment
    startedAt
    finishedAt
    finishedOn
    failedItems
    vehicle {
      id
      model
      product {
        id
        name
      }
    }
    enterprise {
      id
      name
    }
  }
`;

export const ResultPart = gql`
  fragment ResultPart on InspectionResult {
    value
    shownValue
    verdict
    remark
    photos {
      ...FilePart
    }
    item {
      position
      name
      clause
      kind
      unit
      limitKind
      lowerLimit
      upperLimit
      isCritical
      isPhotoRequired
    }
  }
`;

export const InspectionDetail = gql`
  fragment InspectionDetail on LineEndInspection {
    ...InspectionRow
    version
    viewerCan
    plan {
      id
      edition
      validFrom
    }
    results {
      ...ResultPart
    }
    vehicle {
      id
      manufacturedOn
      stage
      inspectionId
      canBeInspected
      inspections(first: 10) {
        id
        ordinal
        state
        verdict
        failedItems
        finishedAt
        inspectorName
      }
    }
  }
`;

export const InspectionsPage = gql`
  query InspectionsPage(
    $filter: LineEndInspectionFilter
    $orderBy: LineEndInspectionOrder
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    lineEndInspections(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        ...InspectionRow
      }
    }
  }
`;

export const InspectionPage = gql`
  query InspectionPage($id: ID!) {
    lineEndInspection(id: $id) {
      ...InspectionDetail
    }
  }
`;

export const InspectionCandidates = gql`
  query InspectionCandidates($vin: String!) {
    vehicles(filter: { vin: $vin }, first: 10) {
      totalCount
      nodes {
        id
        vin
        model
        stage
        manufacturedOn
        canBeInspected
        product {
          id
          name
        }
        inspections(first: 10) {
          id
          version
          ordinal
          state
          verdict
          failedItems
          inspectorName
          startedAt
          finishedAt
          viewerCan
        }
      }
    }
  }
`;

export const StartLineEndInspection = gql`
  mutation StartLineEndInspection($input: StartLineEndInspectionInput!) {
    startLineEndInspection(input: $input) {
      id
    }
  }
`;

export const SaveLineEndInspection = gql`
  mutation SaveLineEndInspection($input: LineEndInspectionInput!) {
    saveLineEndInspection(input: $input) {
      id
      version
      equipment
      results {
        ...ResultPart
      }
    }
  }
`;

export const FinishLineEndInspection = gql`
  mutation FinishLineEndInspection($input: LineEndInspectionInput!) {
    finishLineEndInspection(input: $input) {
      ...InspectionDetail
    }
  }
`;

export const DiscardLineEndInspection = gql`
  mutation DiscardLineEndInspection($input: AtInput!) {
    discardLineEndInspection(input: $input) {
      ...InspectionDetail
    }
  }
`;

export const ExportLineEndInspections = gql`
  mutation ExportLineEndInspections($input: ExportLineEndInspectionsInput!) {
    exportLineEndInspections(input: $input) {
      id
    }
  }
`;
