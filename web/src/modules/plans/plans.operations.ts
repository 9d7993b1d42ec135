import { gql } from '@apollo/client/core';

export const PlanDetail = gql`
  fragment PlanDetail on InspectionPlan {
    id
    version
    edition
    state
    validFrom
    numberOfItems
    items {
      position
      name
      clause
      kind
      unit
      limitKind
      lowerLimit
      upperLimit
      announcedValue
      tolerancePercent
      toleranceAbsolute
      isCritical
      isPhotoRequired
    }
    viewerCan
    product {
      id
      model
      name
      state
      lengthMm
      widthMm
      heightMm
      curbMassKg
      grossMassKg
      planInForce {
        id
      }
      viewerCanDraftPlan
      plans(first: 50) {
        id
        edition
        state
        validFrom
        numberOfItems
      }
    }
  }
`;

export const PlanPage = gql`
  query PlanPage($id: ID!) {
    inspectionPlan(id: $id) {
      ...PlanDetail
    }
  }
`;

export const EditPlan = gql`
  mutation EditPlan($input: EditPlanInput!) {
    editPlan(input: $input) {
      ...PlanDetail
    }
  }
`;

export const PublishPlan = gql`
  mutation PublishPlan($input: PublishPlanInput!) {
    publishPlan(input: $input) {
      ...PlanDetail
    }
  }
`;

export const DiscardPlan = gql`
  mutation DiscardPlan($input: AtInput!) {
    discardPlan(input: $input) {
      ...PlanDetail
    }
  }
`;
