@testable import CaseEngine

extension RandomCommands {
  /// Now and then to another hall, and mostly soon back; nil for anything else.
  mutating func move(_ file: CaseFile) -> Command? {
    let taken = TransferredIn(
      hall: Custodian(id: "b", name: "虹桥镇"), file: "\(number(below: 1000))")
    if file.isAway { return number(below: 10) < 6 ? .takeOver(taken) : nil }
    switch number(below: 250) {
    case 0:
      return .send(
        TransferredOut(
          hall: Custodian(id: "a", name: "县大厅"), place: number(below: 2) == 0 ? nil : "hall",
          name: "虹桥镇", reason: number(below: 2) == 0 ? nil : "就近办理", edition: "e"))
    case 1: return .takeOver(taken)
    default: return nil
    }
  }
}
