/// The subject tables (主题库): persons, firms, licences, credit, materials and places in one place.
package enum SubjectPhrase: Phrase {
  case title, people, firms, credit, materials, places
  case name, number, latest, received, phone, contact, listed, listing, holder, paper, from
  case until, over, code, tier, division
  case licences, papers, openCases, pastCases, none, nothing, nobody
  case usable, usableUntil, notUsable, creditLine, creditClean, creditRepaired
  case asApplicant, asContact, asSubject, paperLine

  package var texts: (String, String) {
    switch self {
    case .title: ("主题库", "Subject tables")
    case .people: ("人口", "persons")
    case .firms: ("法人", "firms")
    case .credit: ("信用", "credit")
    case .materials: ("材料", "materials")
    case .places: ("地理", "places")
    case .name: ("姓名、名称", "name")
    case .number: ("证件号", "identity")
    case .latest: ("最近的办件", "latest case")
    case .received: ("收件", "received")
    case .phone: ("电话", "telephone")
    case .contact: ("联系人", "contact")
    case .listed: ("失信", "listed")
    case .listing: ("信用", "credit")
    case .holder: ("持有人", "holder")
    case .paper: ("材料", "material")
    case .from: ("来自", "from")
    case .until: ("可用至", "usable until")
    case .over: ("不能再用", "no more")
    case .code: ("代码", "code")
    case .tier: ("层级", "tier")
    case .division: ("区划", "division")
    case .licences: ("证照", "licences")
    case .papers: ("在库材料", "materials on file")
    case .openCases: ("在办", "open cases")
    case .pastCases: ("办过", "past cases")
    case .none: ("没有", "none")
    case .nothing: ("没有。", "Nothing.")
    case .nobody: ("大厅没有这个人或单位的办件。", "Nobody of that number has a case here.")
    case .usable: ("长期可用", "usable for good")
    case .usableUntil: ("可用至 {0}", "usable until {0}")
    case .notUsable: ("不能再用", "not usable again")
    // {0}: since when, {1}: why, {2}: the document.
    case .creditLine: ("{0} 起在失信名单：{1}（{2}）", "listed since {0}: {1} ({2})")
    // {0}: the day, {1}: the document, {2}: why they were listed.
    case .creditRepaired: ("{0} 已修复（{1}），原因：{2}", "repaired on {0} ({1}); was listed for: {2}")
    case .creditClean: ("不在失信名单", "not on the list of the seriously dishonest")
    case .asApplicant: ("申请人", "applicant")
    case .asContact: ("联系人", "contact")
    case .asSubject: ("当事人", "person concerned")
    // {0}: the paper, {1}: how long, {2}: the case, {3}: when it was received.
    case .paperLine: ("{0}  {1}  来自 {2}（{3} 收）", "{0}  {1}  from {2} (received {3})")
    }
  }
}
