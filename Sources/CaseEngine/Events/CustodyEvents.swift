/// A hall with a database of its own, as it is known to others (三级联动).
package struct Custodian: Hashable, Sendable {
  /// Made from the hall's key, so that no two halls have the same: 16 hexadecimal digits.
  package let id: String
  package let name: String

  package init(id: String, name: String) {
    self.id = id
    self.name = name
  }
}

/// The case went to another hall by a file; here it rests until it comes back.
package struct TransferredOut: Hashable, Sendable {
  /// Who let it go.
  package let hall: Custodian
  /// Where it goes: a place's code where it has one, and its name.
  package let place: String?
  package let name: String
  package let reason: String?
  /// SHA-256 of the texts of the edition it lives under (R6): 64 hexadecimal digits.
  package let edition: String

  package init(hall: Custodian, place: String?, name: String, reason: String?, edition: String) {
    self.hall = hall
    self.place = place
    self.name = name
    self.reason = reason
    self.edition = edition
  }
}

/// The case came by a file, and lives here from now on.
package struct TransferredIn: Hashable, Sendable {
  /// Who took it.
  package let hall: Custodian
  /// The seal of the file: 64 hexadecimal digits.
  package let file: String

  package init(hall: Custodian, file: String) {
    self.hall = hall
    self.file = file
  }
}
