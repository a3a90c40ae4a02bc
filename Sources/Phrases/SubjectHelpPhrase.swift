/// The subject tables on the command line: what the verbs do and take.
package enum SubjectHelpPhrase: Phrase {
  case abstract, discussion, people, firms, credit, materials, places, show
  case words, who, purpose

  package var texts: (String, String) {
    switch self {
    case .abstract:
      (
        "主题库：人口、法人、信用、材料、地理，和一个人或单位的全部。",
        "The subject tables, and all that is known of one person or firm."
      )
    case .discussion:
      (
        "都取自办件，不另存一份。不写要找的，列最近来办的。证照见 licence。号码只显示首尾。",
        "Drawn from the cases; nothing is kept twice. Without words, whoever came last. For licences see licence. Numbers are masked."
      )
    case .people: ("人口：个人，和单位的联系人。", "Persons, and the contacts of firms.")
    case .firms: ("法人：单位。", "Firms and other organisations.")
    case .credit:
      (
        "信用：失信名单，管理员和督查看。",
        "The list of the seriously dishonest; for the administrator and the supervisor."
      )
    case .materials:
      (
        "材料：在库、还能再用的材料，用到哪一天，来自哪个办件。",
        "Papers on file that may be used again, until when, and from which case."
      )
    case .places: ("地理：地点和区划代码。", "Places with their division codes.")
    case .show:
      ("一个人或单位的全部：证照、材料、信用、办件。", "All that is known of one: licences, materials, credit, cases.")
    case .words: ("姓名、证件号或办件号。", "A name, an identity or a case number.")
    case .who:
      ("证件号，或者他的一个办件号。", "An identity or organisation code, or the number of a case of theirs.")
    case .purpose:
      ("看完整号码和电话的用途；会留痕。", "What the whole number and telephone are needed for; it is recorded.")
    }
  }
}
