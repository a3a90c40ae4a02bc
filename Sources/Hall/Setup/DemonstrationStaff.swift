internal import Catalogue
internal import Phrases
internal import Storage

/// The staff that a demonstration brings: `1001` at the intake windows, `3001` at the hand-out
/// windows, `9001` supervisor, `0001` administrator, and two officers `2NN1`, `2NN2` for each
/// department, NN its place in the folder from 00; as many more as the longest of its items that go
/// step by step has steps.
extension Founding {
  static func demonstrationStaff(_ edition: Edition) -> [IssuedPIN] {
    // One hash for all: the PIN is no secret, and seventy would take two seconds.
    let hash = PIN.hash(demonstrationPIN)
    let issue = { (number: String, name: String, role: Role, department: Department?) in
      IssuedPIN(
        member: StaffMember(
          number: number, name: name, role: role, department: department?.code,
          place: edition.places.first?.code ?? "", windows: windows(for: role, in: edition),
          pinHash: hash, mustChangePIN: false),
        pin: demonstrationPIN)
    }
    let fixed = [
      issue("1001", StaffPhrase.clerk.text(.chinese), .clerk, nil),
      issue("3001", StaffPhrase.handOutClerk.text(.chinese), .handout, nil),
      issue("9001", StaffPhrase.supervisor.text(.chinese), .supervisor, nil),
      issue("0001", StaffPhrase.administrator.text(.chinese), .administrator, nil),
    ]
    let letters = StaffPhrase.officerLetters.text(.chinese)
    let officers = edition.departments.enumerated().flatMap { index, department in
      zip(1...count(department, in: edition), letters).map { position, letter in
        issue(
          officerNumber(index, position),
          StaffPhrase.officer.text(.chinese, department.short, String(letter)), .officer,
          department)
      }
    }
    return fixed + officers
  }

  /// Each step is another person's (R17).
  private static func count(_ department: Department, in edition: Edition) -> Int {
    edition.items.filter { $0.department == department.code }.map(\.looks).max().map { max(2, $0) }
      ?? 2
  }

  private static func officerNumber(_ department: Int, _ position: Int) -> String {
    "2" + (department < 10 ? "0" : "") + "\(department)\(position)"
  }

  private static func windows(for role: Role, in edition: Edition) -> [String] {
    let duty: ServiceWindow.Duty
    switch role {
    case .clerk: duty = .intake
    case .handout: duty = .handout
    case .officer, .supervisor, .administrator: return []
    }
    return edition.windows.filter { $0.duty == duty }.map(\.code)
  }
}
