import { gql } from '@apollo/client/core';

export const ConformityRowPart = gql`
  fragment ConformityRowPart on ConformityCertificate {
    id
    number
    kind
    state
    vin
    issuedOn
    uploadDueAt
    uploadFault
    isOverdue
    createdAt
    vehicle {
      id
      model
    }
    enterprise {
      id
      name
    }
  }
`;

export const ConformityPart = gql`
  fragment ConformityPart on ConformityCertificate {
    id
    version
    number
    kind
    state
    vin
    vehicleId
    inspectionId
    issuedOn
    issuedAt
    issuedByName
    uploadDueAt
    writtenFrom
    uploadedAt
    uploadFault
    lateReason
    lateDocument
    lateRefusal
    stateReason
    revokedAt
    paperNumber
    printCode
    isOverdue
    isEffective
    createdAt
    updatedAt
    viewerCan
    payload {
      makerName
      makerCode
      producerName
      producerAddress
      chassisCertificateNumber
      vehicleClass
      vehicleName
      brand
      model
      colour
      chassisModel
      chassisId
      frameNumber
      manufacturedOn
      announcementNumber
      announcementBatch
      announcementEffectiveOn
      engineNumber
      engineModel
      fuel
      emissionStandard
      displacementMl
      powerKw
      maximumNetPowerKw
      fuelConsumption
      isBatteryElectric
      steering
      frontTrackMm
      rearTrackMm
      tyreCount
      tyreSpecification
      leafSprings
      wheelbase
      axleLoad
      axleCount
      steeredAxleCount
      brakeMethod
      brakeOperation
      lengthMm
      widthMm
      heightMm
      cargoLengthMm
      cargoWidthMm
      cargoHeightMm
      grossMassKg
      ratedLoadKg
      curbMassKg
      loadFactor
      towedMassKg
      saddleMassKg
      seats
      cabSeats
      maximumSpeed
      remark
      enterpriseStandard
      otherInformation
      verificationCode
    }
  }
`;

export const TransferPart = gql`
  fragment TransferPart on ConformityTransfer {
    id
    operation
    state
    reason
    tries
    fault
    fileName
    deliveredAt
    createdAt
  }
`;

export const ConformityListPage = gql`
  query ConformityListPage(
    $filter: ConformityFilter
    $orderBy: ConformityOrder
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    conformityCertificates(
      filter: $filter
      orderBy: $orderBy
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        ...ConformityRowPart
      }
    }
  }
`;

export const ConformityPage = gql`
  query ConformityPage($id: ID!) {
    conformityCertificate(id: $id) {
      ...ConformityPart
      enterprise {
        id
        name
      }
      vehicle {
        id
        vin
        model
        stage
      }
      product {
        id
        name
        model
      }
      inspection {
        id
        ordinal
        finishedOn
        inspectorName
        verdict
      }
      replaces {
        id
        number
      }
      replacedBy {
        id
        number
      }
      transfers(first: 20) {
        ...TransferPart
      }
      uploadRule {
        id
        length
        unit
        basis
      }
    }
  }
`;

/** A certificate for screens that change nothing of its content. */
export const ConformityStanding = gql`
  query ConformityStanding($id: ID!) {
    conformityCertificate(id: $id) {
      ...ConformityPart
      vehicle {
        id
        vin
        model
        productId
        inspectionId
      }
    }
  }
`;

export const ConformityHome = gql`
  query ConformityHome($filter: ConformityFilter!) {
    conformityCertificates(filter: $filter, first: 1) {
      totalCount
    }
  }
`;

export const ExportConformityCertificates = gql`
  mutation ExportConformityCertificates($input: ExportConformityCertificatesInput!) {
    exportConformityCertificates(input: $input) {
      id
    }
  }
`;
