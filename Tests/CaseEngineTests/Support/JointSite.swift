import Catalogue
import WorkCalendar

@testable import CaseEngine

/// A matter of four items of three departments: 1 `A` and 2 `B` have a visit on site, 3 `C` shares the
/// matter's one visit without a link of its own, 4 `D` has none; `report` is wanted of 1 and 2 later.
enum JointSite {
  static let edition: Edition = {
    let items = [
      item("A", link: SpecialLink(name: "现场核查", basis: "甲办法", isOnSite: true), report: true),
      item(
        "B",
        link: SpecialLink(
          name: "现场勘验", limit: CatalogueLimit(TimeLimit(n: 5, unit: .workingDays)),
          isOnSite: true), report: true),
      item("C", link: nil), item("D", link: nil),
    ]
    return HandMade.edition(
      items,
      Matter(
        code: "matter", name: "办一件事", lead: "SJ",
        items: items.map { MatterItem(item: $0.code) }, jointVisit: ["A", "C"]),
      materials: [HandMade.material("report")],
      departments: [
        Department(code: "SJ", name: "县市监局", short: "市监"),
        Department(code: "WJ", name: "县卫健局", short: "卫健"),
        Department(code: "XF", name: "县消防大队", short: "消防"),
      ])
  }()

  private static func item(_ code: String, link: SpecialLink?, report: Bool = false) -> ServiceItem
  {
    let report = ItemMaterial(
      material: "report", need: .essential, stage: .survey, originals: 1, copies: 0,
      basis: "测绘法")
    return ServiceItem(
      of: HandMade.item(
        code, .workingDays(10), statutory: .workingDays(20),
        materials: code == "A" || code == "B" ? [report] : []),
      variants: [
        ItemVariant(code: .initial, name: "新办", special: link.map { [$0] } ?? [])
      ])
  }

  /// Accepted on Monday 2026-03-02.
  static func accepted() throws(Refusal) -> Desk {
    var desk = Desk(edition)
    try desk.give(.open(.of(PlanRequest(matter: "matter"))))
    try desk.give(.accept)
    return desk
  }

  static let two = [
    JointMeeting.Attendee(name: "林涛", department: "SJ"),
    JointMeeting.Attendee(name: "周敏", department: "WJ"),
  ]

  static func agenda(
    _ kind: JointMeeting.Kind = .survey, _ day: CivilDate = CivilDate(2026, 3, 5),
    people: [JointMeeting.Attendee] = two, material: String? = nil
  ) -> JointMeeting.Agenda {
    JointMeeting.Agenda(
      kind: kind, day: day, half: .morning, attendees: people, material: material)
  }

  /// With a survey of 1, 2 and 3 arranged for Thursday 2026-03-05.
  static func arranged() throws(Refusal) -> Desk {
    var desk = try accepted()
    try desk.give(.arrange(agenda(), for: nil), by: .market)
    return desk
  }

  static func holds(_ tasks: Int...) -> [JointMeeting.Finding] {
    tasks.map { JointMeeting.Finding(task: $0, outcome: .holds, words: "与申请一致") }
  }

  static func toRectify(_ task: Int) -> JointMeeting.Finding {
    JointMeeting.Finding(
      task: task, outcome: .rectify("补装洗手池", days: 3), words: "操作间缺洗手池")
  }

  static let visitDay = "2026-03-05T11:00"
}
