package import Catalogue
package import WorkCalendar

/// The hall's figures of a period, beside those of the same days a year before (R34). A value; laid
/// out elsewhere.
package struct FiguresReport: Hashable, Sendable {
  /// Of one place, window, matter or department, or of all.
  package struct Group: Hashable, Sendable {
    package let code: String
    package let name: String
    package let now: FigureTally
    package let before: FigureTally

    package init(code: String, name: String, now: FigureTally, before: FigureTally) {
      self.code = code
      self.name = name
      self.now = now
      self.before = before
    }
  }

  /// How many items are decided at once (S078), of how many in force.
  package struct Items: Hashable, Sendable {
    package let atOnce: Int
    package let inForce: Int

    package init(atOnce: Int, inForce: Int) {
      self.atOnce = atOnce
      self.inForce = inForce
    }
  }

  package let hallName: String
  /// At the foot of a demonstration's papers.
  package let banner: String?
  package let from: CivilDate
  package let to: CivilDate
  /// Whether the year before was looked at.
  package let isCompared: Bool
  /// Names of what it is narrowed to; empty for the whole hall.
  package let scope: [String]
  package let made: Moment
  package let clerkName: String
  /// In percent, by figure; nothing where the hall set none.
  package let targets: [Indicator: Int]
  /// Of the edition in force.
  package let items: Items
  package let whole: Group
  /// What the groups are; nil where there are none.
  package let grouping: FigureGrouping?
  package let groups: [Group]

  package init(
    hallName: String, banner: String?, from: CivilDate, to: CivilDate, isCompared: Bool,
    scope: [String], made: Moment, clerkName: String, targets: [Indicator: Int], items: Items,
    whole: Group,
    grouping: FigureGrouping?, groups: [Group]
  ) {
    self.hallName = hallName
    self.banner = banner
    self.from = from
    self.to = to
    self.isCompared = isCompared
    self.scope = scope
    self.made = made
    self.clerkName = clerkName
    self.targets = targets
    self.items = items
    self.whole = whole
    self.grouping = grouping
    self.groups = groups
  }

  /// The same days a year before; the 28th for a 29th of February.
  package static func yearBefore(_ day: CivilDate) -> CivilDate { day.adding(months: -12) }
}
