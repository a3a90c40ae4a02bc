import Catalogue
import Testing
import WorkCalendar

@testable import CaseEngine

/// Items whose clocks can stand still, in cases accepted on Monday 2026-03-02, before four plain
/// weeks.
enum ClockHall {
  /// Ten of twenty working days, due 03-16 and 03-30, with a survey, a hearing and a publication.
  static let permit = HandMade.item(
    "A", .workingDays(10), statutory: .workingDays(20),
    materials: [
      ItemMaterial(material: "plan", basis: "条例 5"),
      ItemMaterial(material: "deed", need: .deferrable, basis: "条例 5"),
      ItemMaterial(
        material: "big-plan", when: .chosen(question: "big", options: ["yes"]), basis: "条例 6"),
    ],
    special: [
      SpecialLink(name: "现场勘验", limit: CatalogueLimit(.workingDays(10)), basis: "条例 7"),
      SpecialLink(
        name: "拆迁听证", procedure: .hearing, limit: CatalogueLimit(.workingDays(20)),
        basis: "行政许可法 45"),
      SpecialLink(name: "公示"),
    ])

  /// 市政设施建设类审批 of 淅川: one of twenty working days, and three for the survey that may take ten.
  static let roads = HandMade.item(
    "B", .workingDays(1), statutory: .workingDays(20),
    special: [
      SpecialLink(
        name: "现场勘验", limit: CatalogueLimit(.workingDays(10)),
        promised: CatalogueLimit(.workingDays(3)), basis: "淅川县特殊环节清单")
    ])

  /// Five of twenty working days, and three for a procedure of PL 45: due 03-12 and 03-30.
  static let tested = HandMade.item(
    "C", .workingDays(5), statutory: .workingDays(20),
    special: [
      SpecialLink(
        name: "检测", procedure: .testing, limit: CatalogueLimit(.workingDays(10)),
        promised: CatalogueLimit(.workingDays(3)), basis: "行政许可法 45")
    ])

  /// Of another department, in five working days, with nothing that stops it: due 03-09.
  static let other = HandMade.item("D", department: "ZW")

  /// In five working days, with a survey.
  static let permitOfFive = HandMade.item(
    "E", special: [SpecialLink(name: "现场勘验", limit: CatalogueLimit(.workingDays(10)))])

  /// - Parameter after: the code that each of some items comes after.
  static func accepted(
    _ items: [ServiceItem], after: [String: String] = [:], marks: [String: MaterialState] = [:],
    at time: String = Desk.start
  ) throws(Refusal) -> Desk {
    var desk = try received(items, after: after, marks: marks, at: time)
    try desk.give(.accept, at: time)
    return desk
  }

  static func received(
    _ items: [ServiceItem], after: [String: String] = [:], marks: [String: MaterialState] = [:],
    at time: String = Desk.start
  ) throws(Refusal) -> Desk {
    let big = Question(
      code: "big", ask: "是否大型", kind: .one,
      options: [Question.Option(code: "no", name: "否"), Question.Option(code: "yes", name: "是")],
      defaultAnswer: .one("no"))
    let matter = HandMade.matter(
      items.map { ($0.code, after: after[$0.code].map { [$0] } ?? []) }, questions: [big])
    var desk = Desk(
      HandMade.edition(
        items, matter,
        materials: ["plan", "deed", "big-plan", "foreign"].map { HandMade.material($0) }))
    let request = PlanRequest(
      matter: "matter", answers: ["big": .one("no")],
      marks: marks.merging(
        items.contains(permit) ? ["plan": .received, "deed": .received] : [:]
      ) { own, _ in own })
    try desk.give(.open(.of(request)), at: time)
    return desk
  }
}

extension Desk {
  /// The promised day, the law's own, and the light's, of that sub-task.
  func days(_ ordinal: Int) -> [String] {
    guard let task = file?.task(ordinal) else { return [] }
    return [task.due.iso, task.statutoryDue?.iso ?? "—"]
  }

  var promised: String { file?.promise?.due.iso ?? "—" }
}

extension [CaseEvent] {
  /// What moved dates here.
  var causes: [DatesMoved.Cause] {
    compactMap { if case .datesMoved(let moved) = $0 { moved.cause } else { nil } }
  }
}
