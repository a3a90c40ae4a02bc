package import Hall
internal import Storage

/// Notices of holidays that the State Council never gave: made up for tests.
package enum InventedNotice {
  /// The presumed days of 2027, and Monday 4 January besides: what is due on 2027-01-08 by the
  /// presumed days alone is due on the eleventh.
  package static func longNewYear(named name: String = "虚构〔2026〕1号") throws -> NewHolidayNotice {
    try of2027(adding: "2027-01-04\tholiday\t元旦\n", named: name)
  }

  package static func of2027(
    adding rows: String, named name: String, mayBeFewer: Bool = false
  ) throws -> NewHolidayNotice {
    let presumed = try DemoHall.texts().provisional[0].text
    return NewHolidayNotice(
      name: name, table: KeptText(name: "2027.tsv", text: presumed + rows), mayBeFewer: mayBeFewer)
  }

  package static func table(
    _ rows: String, named name: String = "虚构〔2026〕2号", mayBeFewer: Bool = false
  ) -> NewHolidayNotice {
    NewHolidayNotice(
      name: name, table: KeptText(name: "n.tsv", text: "date\tkind\tname\n" + rows),
      mayBeFewer: mayBeFewer)
  }
}
