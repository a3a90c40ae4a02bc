import WorkCalendar

@testable import CaseEngine

extension RandomCommands {
  /// Now and then about a licence that is out; nil for anything else.
  mutating func licence(_ file: CaseFile) -> (Command, Actor)? {
    let issued = file.issuedLicences
    guard !issued.isEmpty, number(below: 100) < 8 else { return nil }
    let output = issued[number(below: issued.count)]
    let key: LicenceKey =
      number(below: 10) < 9 ? .output(output.key) : .material(file.materials.first?.code ?? "m")
    let own = file.task(output.key.ordinal)?.department ?? "D0"
    let department = number(below: 10) < 9 ? own : "D9"
    return (
      .licence(key, licence(output), department: department),
      Actor(staff: "\(department)-1", place: "hall", window: "")
    )
  }

  private mutating func licence(_ output: Output) -> LicenceCommand {
    switch number(below: 4) {
    case 0, 1:
      .check(
        LicenceCheck(
          source: number(below: 10) < 9 ? "登记系统" : " ",
          finding: LicenceCheck.Finding.allCases[number(below: 3)], words: "已查"))
    case 2:
      .end(
        LicenceEnding(
          kind: LicenceEnding.Kind.allCases[number(below: 4)],
          document: number(below: 10) < 9 ? "文 1" : "",
          day: (output.ready?.date ?? CivilDate(2026, 3, 2)).adding(days: number(below: 3) - 1)))
    default: .restore(document: number(below: 10) < 9 ? "文 2" : "")
    }
  }
}
