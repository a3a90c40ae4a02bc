package import WorkCalendar

/// An entry of the register of delegations (放权): under a condition somebody else decides an item
/// (R7).
package struct Delegation: Hashable, Sendable {
  /// In whose name it is decided.
  package enum Form: String, CaseIterable, Sendable {
    /// 委托: in the name of the item's own department.
    case entrusted
    /// 下放: in the deciding department's own.
    case devolved
  }

  package let code: String
  package let items: [String]
  package let when: Condition?
  /// Decides instead of the item's own.
  package let department: String
  package let level: Tier
  package let form: Form
  /// The document that says so.
  package let document: String
  package let from: CivilDate
  /// The first day on which it is over; nil while it lasts.
  package let until: CivilDate?
  package let origin: SourceLine

  package init(
    code: String, items: [String], when: Condition? = nil, department: String, level: Tier,
    form: Form, document: String, from: CivilDate, until: CivilDate? = nil,
    origin: SourceLine = .none
  ) {
    self.code = code
    self.items = items
    self.when = when
    self.department = department
    self.level = level
    self.form = form
    self.document = document
    self.from = from
    self.until = until
    self.origin = origin
  }

  package func lasts(on day: CivilDate) -> Bool {
    day >= from && until.map { day < $0 } ?? true
  }
}

/// Who decides an item in one case, and in whose name (R7).
package struct Authority: Hashable, Sendable {
  /// Code of the department that decides.
  package let department: String
  package let level: Tier
  /// Code of the department in whose name it is decided, and whose name the paper bears.
  package let inNameOf: String
  /// By which entry of the register; nil where the item's own department decides.
  package let delegation: Delegation?
}

extension Edition {
  /// Who decides that item: the first delegation that fits, else its own department.
  /// - Parameter answers: with the facts merged in (`Facts.merged`), since conditions test both.
  package func authority(
    over item: ServiceItem, answers: Answers, on day: CivilDate
  ) -> Authority {
    let entry = delegations.first {
      $0.items.contains(item.code) && $0.lasts(on: day) && $0.when.holds(for: answers)
    }
    guard let entry else {
      return Authority(
        department: item.department, level: item.level, inNameOf: item.department,
        delegation: nil)
    }
    return Authority(
      department: entry.department, level: entry.level,
      inNameOf: entry.form == .entrusted ? item.department : entry.department, delegation: entry)
  }
}
