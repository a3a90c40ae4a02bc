package import WorkCalendar

/// A limit as the catalogue gives it.
package struct CatalogueLimit: Hashable, Sendable {
  package let limit: TimeLimit
  /// Marked 示例: a plausible value that no source gave.
  package let isSample: Bool

  package init(_ limit: TimeLimit, isSample: Bool = false) {
    self.limit = limit
    self.isSample = isSample
  }
}

/// A value that must be given, or be `none` with a reason (R2).
package enum Stated<Value: Hashable & Sendable>: Hashable, Sendable {
  case value(Value)
  case none(reason: String)

  package var value: Value? {
    guard case .value(let value) = self else { return nil }
    return value
  }
}

/// A fee of an item.
package struct Fee: Hashable, Sendable {
  /// In fen.
  package let amount: Int
  package let basis: String

  package init(amount: Int, basis: String) {
    self.amount = amount
    self.basis = basis
  }
}

/// What one department decides: the unit of responsibility (事项).
package struct ServiceItem: Hashable, Sendable {
  /// Who must act before it is decided (R17).
  package enum Handling: String, CaseIterable, Sendable {
    /// 即办: decided at once; at the window where the department has authorised it in writing.
    case atOnce
    /// 审核合一: one officer.
    case single
    /// 一审一核: one examines, another decides.
    case double
  }

  /// How the applicant can be spared a visit (R2).
  package enum VisitWay: String, CaseIterable, Sendable {
    case noVisit, atOnce, windowAndCourier, onlineFirst, byAppointment
  }

  package let code: String
  /// The code of the national item base, an opaque string.
  package let nationalCode: String?
  package let name: String
  package let department: String
  package let zone: String
  /// GB/T 39046-2020 table A.1, two digits.
  package let type: String
  package let handling: Handling
  package let basis: Stated<String>
  package let conditions: [String]
  package let steps: [String]
  package let statutory: Stated<CatalogueLimit>
  package let promised: CatalogueLimit
  package let fee: Stated<Fee>
  package let enquiryPhone: Stated<String>
  package let complaintPhone: Stated<String>
  package let visitWay: VisitWay
  package let materials: [ItemMaterial]
  /// Names of the licences, certificates or receipts it ends with; never empty.
  package let outputs: [String]
  /// The document by which the department lets the window decide an at-once item (R35).
  package let windowAuthority: String?
  /// Remarks for the guide.
  package let notes: [String]
  package let origin: SourceLine

  package init(
    code: String, nationalCode: String? = nil, name: String, department: String, zone: String,
    type: String, handling: Handling, basis: Stated<String>, conditions: [String] = [],
    steps: [String] = [], statutory: Stated<CatalogueLimit>, promised: CatalogueLimit,
    fee: Stated<Fee>, enquiryPhone: Stated<String>, complaintPhone: Stated<String>,
    visitWay: VisitWay, materials: [ItemMaterial], outputs: [String],
    windowAuthority: String? = nil, notes: [String] = [], origin: SourceLine = .none
  ) {
    self.code = code
    self.nationalCode = nationalCode
    self.name = name
    self.department = department
    self.zone = zone
    self.type = type
    self.handling = handling
    self.basis = basis
    self.conditions = conditions
    self.steps = steps
    self.statutory = statutory
    self.promised = promised
    self.fee = fee
    self.enquiryPhone = enquiryPhone
    self.complaintPhone = complaintPhone
    self.visitWay = visitWay
    self.materials = materials
    self.outputs = outputs
    self.windowAuthority = windowAuthority
    self.notes = notes
    self.origin = origin
  }
}
