import { gql } from '@apollo/client/core';

/** What the content is filled in from, to show what was changed by hand. */
export const ContentSourcesPart = gql`
  fragment ContentSourcesPart on Vehicle {
    id
    vin
    model
    stage
    productId
    manufacturedOn
    chassisModel
    chassisCertificateNumber
    colour
    engineNumber
    inspectionId
    enterprise {
      id
      name
      address
    }
    product {
      id
      model
      name
      brand
      batch
      effectiveOn
      category
      allowedChassis {
        model
        chassisId
      }
      lengthMm
      widthMm
      heightMm
      grossMassKg
      curbMassKg
      ratedLoadKg
      axleLoadsKg
      cabSeats
      fuel
      engineModel
      enginePowerKw
      emissionStage
    }
  }
`;

export const ConformityForm = gql`
  query ConformityForm($id: ID!, $today: Date!) {
    conformityCertificate(id: $id) {
      ...ConformityPart
      vehicle {
        ...ContentSourcesPart
      }
    }
    productLimits(filter: { on: $today }, first: 100) {
      nodes {
        id
        code
        value
        validFrom
        validTo
      }
    }
  }
`;

export const ConformityVehicle = gql`
  query ConformityVehicle($id: ID!) {
    vehicle(id: $id) {
      ...ContentSourcesPart
      conformityCertificates(first: 10) {
        id
        number
        kind
        state
        isEffective
      }
    }
  }
`;

export const DraftConformity = gql`
  mutation DraftConformity($input: DraftConformityInput!) {
    draftConformityCertificate(input: $input) {
      id
    }
  }
`;

export const EditConformity = gql`
  mutation EditConformity($input: EditConformityInput!) {
    editConformityCertificate(input: $input) {
      ...ConformityPart
    }
  }
`;

export const CorrectConformity = gql`
  mutation CorrectConformity($input: CorrectConformityInput!) {
    correctConformityCertificate(input: $input) {
      ...ConformityPart
      transfers(first: 20) {
        ...TransferPart
      }
    }
  }
`;
