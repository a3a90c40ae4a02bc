/// What each figure of the hall is called, and in one sentence how it is made (R34).
package enum IndicatorPhrase: Phrase {
  case received, decided, closed, oneVisit, firstAcceptance, onceDone, onTime, atOnce, sameVisit
  case fewMaterials, oneCertificate, proofFree, proofsPerCase, stewarded, concluded
  case receivedIs, decidedIs, closedIs, oneVisitIs, firstAcceptanceIs, onceDoneIs, onTimeIs
  case atOnceIs, sameVisitIs, fewMaterialsIs, oneCertificateIs, proofFreeIs, proofsPerCaseIs
  case stewardedIs, concludedIs

  package var texts: (String, String) {
    switch self {
    case .received: ("收件", "Taken in")
    case .decided: ("办结", "Decided")
    case .closed: ("结案", "Closed")
    case .oneVisit: ("最多跑一次率", "One visit at most")
    case .firstAcceptance: ("一次受理率", "Accepted at once")
    case .onceDone: ("一次办结率", "Done in one go")
    case .concluded: ("办结率", "Decided so far")
    case .onTime: ("按时办结率", "On time")
    case .atOnce: ("即办率", "Decided at once")
    case .sameVisit: ("立等可取率", "Out the same visit")
    case .fewMaterials: ("材料 5 份以内", "Five papers or fewer")
    case .oneCertificate: ("一证通办率", "One card only")
    case .proofFree: ("无证明率", "Without proofs")
    case .proofsPerCase: ("件均证明", "Proofs per case")
    case .stewarded: ("我来跑", "Carried by a steward")

    case .receivedIs:
      (
        "期内收到的申请，不论后来受理、补正还是不予受理。",
        "Applications received in the period, whatever became of them."
      )
    case .decidedIs:
      (
        "期内全部事项都有了决定的办件，申请人撤回的不算。",
        "Cases whose last item was decided in the period; not those taken back."
      )
    case .closedIs:
      (
        "期内结果全部交到申请人手里的办件，申请人撤回的不算。",
        "Cases whose last output was handed out in the period; not those taken back."
      )
    case .oneVisitIs:
      (
        "结案的办件中，申请人和代理人从收件到取件一共至多来过一次的：一天一地算一次，寄送不算，代办员跑的另计。",
        "Of closed cases those for which applicant and agent together came once at most: a day and a "
          + "place is one visit; couriers and stewards count apart."
      )
    case .firstAcceptanceIs:
      (
        "期内收件中，没有发一次性补正告知就受理的，容缺受理也算；逾期视为受理的不算，还没答复的在分母里。",
        "Of what was received that which was accepted without a one-time notice, tolerantly too; not "
          + "by silence. What is not answered yet is in the denominator."
      )
    case .onceDoneIs:
      (
        "结案的办件中，申请人没有来过第二次的；代理人来的另计。",
        "Of closed cases those whose applicant never came a second time; an agent's trips are apart."
      )
    case .onTimeIs:
      (
        "办结的办件中，不晚于承诺日办结的，依法暂停、延长后按新的承诺日。按部门看，数的是该部门自己的分办件。",
        "Of decided cases those decided by the day promised, as it stands after stops and extensions. "
          + "By department: its own sub-tasks."
      )
    case .atOnceIs:
      (
        "办结的办件中，每个事项都是即办件的，凭告知承诺当场决定的也算。",
        "Of decided cases those of which every item is decided at once, on an undertaking too."
      )
    case .sameVisitIs:
      (
        "结案的办件中，收件当天就全部取走、没有来第二次的。",
        "Of closed cases those handed out whole on the day of receipt, with no second visit."
      )
    case .fewMaterialsIs:
      (
        "结案的办件中，申请人带来的材料不超过 5 份的；窗口代打印、沿用、共享免带的不算带来。",
        "Of closed cases those for which five materials or fewer were brought; not counting what the hall "
          + "prints, holds or looks up."
      )
    case .oneCertificateIs:
      (
        "结案的办件中，只带了一件证照（身份证、营业执照等）或什么都没带的；窗口代打印的不算带来。",
        "Of closed cases those for which one certificate or card at most was brought; not counting what "
          + "the hall prints."
      )
    case .proofFreeIs:
      (
        "结案的办件中，一份证明也没收的；证明是材料目录里类别为 proof 的，即别的机构专为此事出具的。",
        "Of closed cases those for which no proof was taken: a material of the kind proof, which another "
          + "body makes out for the purpose."
      )
    case .proofsPerCaseIs:
      ("结案的办件收下的证明份数，除以结案的办件数。", "Proofs taken for closed cases, by the number of those cases.")
    case .concludedIs:
      (
        "期内收到并已受理的办件中，已经办结的，不论哪天办结；申请人撤回的不算。",
        "Of what was received in the period and accepted that which is decided, on whatever day; not "
          + "what was taken back."
      )
    case .stewardedIs:
      (
        "结案的办件中，代办员替申请人跑过路的。",
        "Of closed cases those for which a steward made a trip."
      )
    }
  }
}
