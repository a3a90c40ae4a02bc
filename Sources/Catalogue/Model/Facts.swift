/// What is known of a request besides the answers: any condition of the catalogue may test it.
///
/// A fact that is not known makes its test false, as an open question does.
package struct Facts: Hashable, Sendable {
  /// The codes under which conditions test facts; no question may be called so.
  package enum Code: String, CaseIterable, Sendable {
    case applicant
    /// Somebody acts for the applicant: `yes` or `no`.
    case agent
    /// Of the place that takes the request in.
    case tier
    /// Of the item that the condition stands in.
    case variant

    /// What it can be; nil for a variant, which depends on the item.
    var options: [String]? {
      switch self {
      case .applicant: Matter.ApplicantKind.allCases.map(\.rawValue)
      case .agent: ["yes", "no"]
      case .tier: Tier.allCases.map(\.rawValue)
      case .variant: nil
      }
    }
  }

  package var applicant: Matter.ApplicantKind?
  package var hasAgent: Bool?
  package var tier: Tier?

  package init(
    applicant: Matter.ApplicantKind? = nil, hasAgent: Bool? = nil, tier: Tier? = nil
  ) {
    self.applicant = applicant
    self.hasAgent = hasAgent
    self.tier = tier
  }

  /// The answers with the facts beside them, for testing conditions; never what is kept as answers.
  /// - Parameter variant: code of the variant of the item whose condition is tested.
  package func merged(into answers: Answers, variant: String? = nil) -> Answers {
    var all = answers
    all[Code.applicant.rawValue] = applicant.map { .one($0.rawValue) }
    all[Code.agent.rawValue] = hasAgent.map { .one($0 ? "yes" : "no") }
    all[Code.tier.rawValue] = tier.map { .one($0.rawValue) }
    if let variant { all[Code.variant.rawValue] = .one(variant) }
    return all
  }
}
