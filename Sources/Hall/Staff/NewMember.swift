internal import Catalogue
package import Storage

/// Somebody who is to join the staff.
package struct NewMember: Hashable, Sendable {
  /// Four digits.
  package let number: String
  package let name: String
  package let role: Role
  /// Of an officer, and of nobody else.
  package let department: String?
  /// nil for the place of the first window, else the hall's first.
  package let place: String?
  package let windows: [String]

  package init(
    number: String, name: String, role: Role, department: String? = nil, place: String? = nil,
    windows: [String] = []
  ) {
    self.number = number
    self.name = name
    self.role = role
    self.department = department
    self.place = place
    self.windows = windows
  }

  /// Four digits.
  static func isNumber(_ text: String) -> Bool {
    text.utf8.count == 4 && text.utf8.allSatisfy { (48...57).contains($0) }
  }

  /// Checks everything against the edition but whether the number is free.
  func checked(in edition: Edition) throws(StaffFault) {
    guard Self.isNumber(number) else {
      throw .badNumber(number)
    }
    guard !name.trimmed.isEmpty else { throw .noName }
    try checkDepartment(in: edition)
    if let place, edition.place(place) == nil {
      throw .unknownPlace(place, known: edition.places.map(\.code))
    }
    try checkWindows(in: edition)
  }

  private func checkDepartment(in edition: Edition) throws(StaffFault) {
    guard role == .officer else {
      guard department == nil else { throw .departmentNotWanted }
      return
    }
    guard let department else { throw .departmentNeeded }
    guard edition.department(department) != nil else {
      throw .unknownDepartment(department, known: edition.departments.map(\.code))
    }
  }

  private func checkWindows(in edition: Edition) throws(StaffFault) {
    for code in windows {
      guard let window = edition.window(code) else {
        throw .unknownWindow(code, known: edition.windows.map(\.code))
      }
      guard window.duty == role.duty else { throw .wrongDuty(window: code) }
    }
    if role.duty != nil, windows.isEmpty { throw .windowNeeded }
  }
}

extension Role {
  /// What they do at a window; nil for who has none.
  fileprivate var duty: ServiceWindow.Duty? {
    switch self {
    case .clerk: .intake
    case .handout: .handout
    case .officer, .supervisor, .administrator: nil
    }
  }
}
