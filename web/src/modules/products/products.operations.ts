import { gql } from '@apollo/client/core';

export const ProductRow = gql`
  fragment ProductRow on AnnouncedProduct {
    id
    model
    name
    brand
    batch
    effectiveOn
    category
    useCode
    isHazmat
    grossMassKg
    state
    enterprise {
      id
      name
    }
  }
`;

export const ProductDetail = gql`
  fragment ProductDetail on AnnouncedProduct {
    ...ProductRow
    version
    stateSince
    stateReason
    allowedChassis {
      maker
      model
      chassisId
    }
    lengthMm
    widthMm
    heightMm
    curbMassKg
    ratedLoadKg
    axleLoadsKg
    cabSeats
    fuel
    engineModel
    enginePowerKw
    emissionStage
    warnings {
      field
      reason
      words
    }
    standings(first: 50) {
      id
      state
      since
      reason
    }
    viewerCan
  }
`;

export const PlanLine = gql`
  fragment PlanLine on InspectionPlan {
    id
    edition
    state
    validFrom
    numberOfItems
  }
`;

export const ProductPlansPart = gql`
  fragment ProductPlansPart on AnnouncedProduct {
    id
    viewerCanDraftPlan
    planInForce {
      id
    }
    plans(first: 50) {
      ...PlanLine
    }
  }
`;

export const ProductsPage = gql`
  query ProductsPage(
    $filter: ProductFilter
    $orderBy: ProductOrder
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    products(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        ...ProductRow
      }
    }
  }
`;

export const ProductPage = gql`
  query ProductPage($id: ID!) {
    product(id: $id) {
      ...ProductDetail
      ...ProductPlansPart
    }
  }
`;

export const ProductForm = gql`
  query ProductForm($id: ID!) {
    product(id: $id) {
      ...ProductDetail
    }
  }
`;

export const UseCodeChoices = gql`
  query UseCodeChoices($filter: UseCodeFilter) {
    useCodes(filter: $filter, first: 100) {
      nodes {
        id
        code
        name
        isHazmat
      }
    }
  }
`;

export const LimitChoices = gql`
  query LimitChoices($on: Date!) {
    productLimits(filter: { on: $on }, first: 100) {
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

export const ProductsHome = gql`
  query ProductsHome {
    products(filter: { state: [ENTERED] }, first: 1) {
      totalCount
    }
  }
`;

export const EnterProduct = gql`
  mutation EnterProduct($input: EnterProductInput!) {
    enterProduct(input: $input) {
      ...ProductDetail
    }
  }
`;

export const EditProduct = gql`
  mutation EditProduct($input: EditProductInput!) {
    editProduct(input: $input) {
      ...ProductDetail
    }
  }
`;

export const ConfirmProduct = gql`
  mutation ConfirmProduct($input: ChangeProductInput!) {
    confirmProduct(input: $input) {
      ...ProductDetail
    }
  }
`;

export const ReturnProduct = gql`
  mutation ReturnProduct($input: WithReasonInput!) {
    returnProduct(input: $input) {
      ...ProductDetail
    }
  }
`;

export const SuspendProduct = gql`
  mutation SuspendProduct($input: RestrictProductInput!) {
    suspendProduct(input: $input) {
      ...ProductDetail
    }
  }
`;

export const ResumeProduct = gql`
  mutation ResumeProduct($input: ChangeProductInput!) {
    resumeProduct(input: $input) {
      ...ProductDetail
    }
  }
`;

export const StopProductionOfProduct = gql`
  mutation StopProductionOfProduct($input: RestrictProductInput!) {
    stopProductionOfProduct(input: $input) {
      ...ProductDetail
    }
  }
`;

export const StopSaleOfProduct = gql`
  mutation StopSaleOfProduct($input: RestrictProductInput!) {
    stopSaleOfProduct(input: $input) {
      ...ProductDetail
    }
  }
`;

export const RevokeProduct = gql`
  mutation RevokeProduct($input: RestrictProductInput!) {
    revokeProduct(input: $input) {
      ...ProductDetail
    }
  }
`;

export const DraftPlan = gql`
  mutation DraftPlan($input: DraftPlanInput!) {
    draftPlan(input: $input) {
      id
      product {
        ...ProductPlansPart
      }
    }
  }
`;

export const ExportProducts = gql`
  mutation ExportProducts($input: ExportProductsInput!) {
    exportProducts(input: $input) {
      id
    }
  }
`;
