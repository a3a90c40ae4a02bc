/// A firm whose people carry cases for applicants, bought by the government (政府购买服务).
package struct Supplier: Hashable, Sendable {
  package let code: String
  package let name: String
  /// The contract by which the government pays, so that the applicant pays nothing.
  package let contract: String
  package let origin: SourceLine

  package init(code: String, name: String, contract: String, origin: SourceLine = .none) {
    self.code = code
    self.name = name
    self.contract = contract
    self.origin = origin
  }
}
