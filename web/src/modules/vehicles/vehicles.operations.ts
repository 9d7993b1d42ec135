import { gql } from '@apollo/client/core';

export const VehicleRow = gql`
  fragment VehicleRow on Vehicle {
    id
    vin
    model
    category
    manufacturedOn
    stage
    inspectedOn
    certifiedOn
    uploadedOn
    deliveredOn
    inspectionCount
    chassisMaker
    colour
    createdAt
    product {
      id
      name
    }
    enterprise {
      id
      name
    }
  }
`;

export const KeyPartPart = gql`
  fragment KeyPartPart on KeyPart {
    id
    type
    maker
    batch
    serial
    cccNumber
  }
`;

export const VehicleTrace = gql`
  fragment VehicleTrace on Vehicle {
    ...VehicleRow
    chassisModel
    chassisCertificateNumber
    chassisCertificateOn
    deliveredTo
    inspections(first: 50) {
      id
      ordinal
      state
      verdict
      criticalVerdict
      inspectorName
      failedItems
      startedAt
      finishedAt
    }
    conformityCertificates(first: 50) {
      id
      number
      kind
      state
      issuedAt
      issuedByName
      uploadedAt
      uploadFault
      revokedAt
      updatedAt
      stateReason
      replaces {
        id
        number
      }
    }
  }
`;

export const VehicleDetail = gql`
  fragment VehicleDetail on Vehicle {
    ...VehicleTrace
    version
    engineNumber
    isVinFixed
    warnings
    canBeInspected
    viewerCan
    parts {
      ...KeyPartPart
    }
  }
`;

export const VehiclesPage = gql`
  query VehiclesPage(
    $filter: VehicleFilter
    $orderBy: VehicleOrder
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    vehicles(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        ...VehicleRow
      }
    }
  }
`;

export const VehiclePage = gql`
  query VehiclePage($id: ID!) {
    vehicle(id: $id) {
      ...VehicleDetail
    }
  }
`;

export const VehicleMatches = gql`
  query VehicleMatches($vin: String!) {
    vehicles(filter: { vin: $vin }, first: 20) {
      totalCount
      nodes {
        ...VehicleRow
      }
    }
  }
`;

export const VehicleTraces = gql`
  query VehicleTraces($vin: Vin!) {
    vehiclesByVin(vin: $vin) {
      ...VehicleTrace
    }
  }
`;

export const KeyPartsPage = gql`
  query KeyPartsPage($filter: KeyPartFilter!, $first: Int, $after: String, $last: Int, $before: String) {
    keyParts(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        ...KeyPartPart
        vehicle {
          id
          vin
          model
          stage
          deliveredOn
          deliveredTo
          enterprise {
            id
            name
          }
        }
      }
    }
  }
`;

export const ProductChoices = gql`
  query ProductChoices($search: String) {
    products(filter: { search: $search, state: [PUBLISHED, SUSPENDED, STOP_PRODUCTION, STOP_SALE] }, first: 20) {
      nodes {
        id
        model
        name
        state
        allowedChassis {
          maker
          model
        }
      }
    }
  }
`;

export const VehiclesHome = gql`
  query VehiclesHome($stage: [VehicleStage!]) {
    vehicles(filter: { stage: $stage }, first: 1) {
      totalCount
    }
  }
`;

export const RecordVehicle = gql`
  mutation RecordVehicle($input: RecordVehicleInput!) {
    recordVehicle(input: $input) {
      ...VehicleDetail
    }
  }
`;

export const EditVehicle = gql`
  mutation EditVehicle($input: EditVehicleInput!) {
    editVehicle(input: $input) {
      ...VehicleDetail
    }
  }
`;

export const DeliverVehicle = gql`
  mutation DeliverVehicle($input: DeliverVehicleInput!) {
    deliverVehicle(input: $input) {
      ...VehicleDetail
    }
  }
`;

export const ExportVehicles = gql`
  mutation ExportVehicles($input: ExportVehiclesInput!) {
    exportVehicles(input: $input) {
      id
    }
  }
`;

export const ExportKeyParts = gql`
  mutation ExportKeyParts($input: ExportKeyPartsInput!) {
    exportKeyParts(input: $input) {
      id
    }
  }
`;
