package import WorkCalendar

/// What was written down of an agent's authority besides its number or date: each part only where the
/// clerk saw it.
package struct Mandate: Hashable, Sendable {
  /// What the agent showed.
  package enum Document: String, CaseIterable, Sendable, Codable {
    /// 授权委托书
    case letter
    /// 委托人身份证复印件
    case identityCopy = "identity-copy"
    /// 单位介绍信
    case introduction
    /// 公证书、监护证明等
    case certificate
  }

  package let document: Document?
  /// Who gave it.
  package let giver: String?
  /// Its last day.
  package let validUntil: CivilDate?

  package init(_ document: Document? = nil, from giver: String? = nil, until last: CivilDate? = nil)
  {
    self.document = document
    self.giver = giver
    validUntil = last
  }

  /// nil where nothing was written down.
  package var ifStated: Mandate? { self == Mandate() ? nil : self }

  /// An authority that has ended is none (R31).
  func check(on day: CivilDate) throws(Refusal) {
    if let validUntil, validUntil < day { throw .pickup(.mandateExpired(validUntil)) }
  }
}
