/// Handing out.
package enum HandOutPhrase: Phrase {
  case title, titleOf, help, findHelp, handingHelp, label, callList, foundList, nobodyWaits, open
  case slipNotPrinted, slipOnce, slipReprinted, collectElsewhere, showCase
  case output, document, standing
  case collected, ready, refusalReady, expected, expectedAfter
  case recipient, applicant, contact, agent, name, id, authority
  case capacityHelp, nameHelp, idHelp, authorityHelp
  case notAPerson, notTheirs, noContactNumber, nameNeeded, idNeeded, authorityNeeded
  case identified, sameSlip
  case choose, chooseHelp, all, allHelp, toRecipient, toOutputs, handOut, handOutHelp, reload
  case sendHelp, slotHelp, toPickup
  case nothingThere, alreadyCollected, notReady, nothingChosen
  case chosen, question, noWayBack, receipt, remains, allCollected, done

  package var texts: (String, String) {
    switch self {
    case .title: ("出件", "Hand out")
    case .titleOf: ("出件 {0}", "Hand out {0}")
    case .help:
      (
        "有人来取件：扫描取件凭证，或输入办件号末几位、姓名、证件号。什么也不输入时，列出全部办好、等人来取的办件，等得最久的在最上面，可以照单打电话通知。",
        "Somebody comes to collect: scan the slip, or type the number's end, a name, an identity. "
          + "With nothing typed, the ready cases are listed, the longest ready first, to be called."
      )
    case .findHelp:
      ("扫描凭证，或输入办件号末几位、姓名、证件号", "Scan the slip, or type a number's end, a name, an identity")
    case .handingHelp:
      (
        "可取的已经选好；只取一部分时用空格去掉其余。领取人：本人和联系人核对登记的证件号，代理人另要授权书。身份证可以直接扫描，光标在哪里都行。按 F10 核对一遍再交；同一件不会交出两次，没取完的下次凭同一张凭证取。",
        "What is ready is chosen already; Space leaves something out. The applicant's and the "
          + "contact's numbers are compared with the case, an agent needs an authority. An identity "
          + "card can be scanned wherever the cursor is. F10 asks once more; nothing leaves twice, "
          + "and the same slip stays good for the rest."
      )
    case .label: ("凭证/查找", "Slip/find")
    case .callList: ("可取件 {0} 件，等得最久的在前", "{0} ready, the longest first")
    case .foundList: ("找到 {0} 件", "{0} found")
    case .nobodyWaits: ("没有等人来取的办件", "No case waits to be collected")
    case .open: ("出件", "Hand out")

    case .slipNotPrinted: ("凭证还没有打印过", "slip never printed")
    case .slipOnce: ("凭证有效（未补打）", "slip valid, no reprint")
    case .slipReprinted: ("凭证有效（补打过 {0} 次）", "slip valid, reprints: {0}")

    case .collectElsewhere: ("约定在{0}取", "to be collected at {0}")
    case .showCase: ("看办件", "Case")

    case .output: ("证照、批文", "output")
    case .document: ("编号", "number")
    case .standing: ("状态", "state")
    case .collected: ("已取 {0} {1}", "collected {0} {1}")
    case .ready: ("可取", "ready")
    case .refusalReady: ("不予决定书，可取", "refusal, ready")
    case .expected: ("未出，预计 {0}", "expected {0}")
    case .expectedAfter: ("未出，预计 {0}，在等 {1}", "expected {0}, after {1}")

    case .recipient: ("领取人", "Recipient")
    case .applicant: ("本人", "applicant")
    case .contact: ("联系人", "contact")
    case .agent: ("代理人", "agent")
    case .name: ("姓名", "Name")
    case .id: ("身份证号", "Identity")
    case .authority: ("授权文书", "Authority")
    case .capacityHelp: ("谁来取：1 本人 2 联系人 3 代理人", "Who collects: 1 applicant, 2 contact, 3 agent")
    case .nameHelp: ("代理人证件上的姓名", "The agent's name as on the card")
    case .idHelp: ("扫描身份证，或输入 18 位号码", "Scan the card, or type the 18 digits")
    case .authorityHelp: ("看到的授权文书，如“授权委托书 3-02”", "The authority that was seen, with its date")
    case .notAPerson: ("申请人是单位，请选联系人或代理人", "The applicant is an organisation: contact or agent")
    case .notTheirs:
      ("与登记的证件号不符；别人来取请选 3 代理人", "Not the number of the case; anybody else is 3, an agent")
    case .noContactNumber:
      ("联系人没有登记证件号；请选 3 代理人", "The contact's number was not taken; choose 3, agent")
    case .nameNeeded: ("请填代理人姓名", "The agent's name is needed")
    case .idNeeded: ("请扫描或输入领取人的身份证号", "Scan or type the recipient's number")
    case .authorityNeeded: ("代理人要有授权文书（R32）", "An agent needs a written authority (R32)")
    case .identified: ("身份证已核。", "The identity is checked.")
    case .sameSlip: ("就是这张凭证。", "This is that slip.")

    case .choose: ("选", "Choose")
    case .chooseHelp: ("选上或去掉这一件", "Chooses this one, or leaves it out")
    case .all: ("全选", "All")
    case .allHelp: ("选上全部可取的", "Chooses all that is ready")
    case .toRecipient: ("领取人", "Recipient")
    case .toOutputs: ("证照", "Outputs")
    case .handOut: ("交出", "Hand out")
    case .handOutHelp: ("核对一遍，然后交出；交出后不能撤回", "Asks once more, then hands out; there is no way back")
    case .reload: ("刷新", "Refresh")
    case .sendHelp:
      ("选好的交快递，填承运人、运单和地址", "What is chosen goes by courier: carrier, waybill, address")
    case .slotHelp: ("选好的放进取件柜", "What is chosen goes into the cabinet")
    case .toPickup: ("通知与去向", "Telling")
    case .nothingThere: ("还没有证照", "There is no output yet")
    case .alreadyCollected:
      ("{0} 已由 {1} 取走，同一件不交两次（R32）", "{1} took it on {0}; nothing leaves twice (R32)")
    case .notReady: ("还没有出，不能交（R31）", "It is not ready yet (R31)")
    case .nothingChosen: ("没有选中可取的证照", "Nothing that is ready is chosen")

    case .chosen: ("已选 {0} 件。交出后不可撤回。", "{0} chosen. There is no way back after handing out.")
    case .question: ("交出 {0} 件给 {1}（{2}）？", "Hand out {0} to {1} ({2})?")
    case .noWayBack: ("请看过身份证原件。交出后不可撤回。", "See the card itself. There is no way back.")
    case .receipt: ("{0} 已交 {1}，领取人 {2}", "{0} handed out {1} to {2}")
    case .remains: ("还没有取：{0}；凭同一张凭证", "Still to come: {0}; against the same slip")
    case .allCollected: ("全部取齐，办件已结。", "All is collected; the case is closed.")
    case .done: ("已交出 {0} 件。", "{0} handed out.")
    }
  }
}
