package org.fenglu.kernel.explanation;

/** What a step does, in words: the closed list of formulas that pay is made of. */
public enum Formula {
    STANDARD("方案规定的标准", "standard of the pay scheme"),
    PERSONAL("个人约定金额", "amount agreed with the officer"),
    MONTH_OF_YEAR("年标准 ÷ 12", "yearly standard / 12"),
    LAST_MONTH_OF_YEAR("年标准 − 已按月发放的 11 个月", "yearly standard - the other eleven months"),
    SERVICE_YEARS("每年标准 × 计发年数", "amount per year × years counted"),
    SERVICE_BANDS("各段每年标准 × 该段年数 之和", "sum over bands of amount per year × years in the band"),
    INDEX_SHARE("参照指标 × 比例 ÷ 除数", "reference index × share / divisor"),
    PERCENT_OF("所依项目 × 比例", "line it depends on × share"),
    SPLIT("合计 × 比例", "total × share"),
    SPLIT_REMAINDER("合计 − 其余部分", "total - the other parts"),
    COUNT_RATE("次数 × 每次标准", "count × amount per event"),
    CAPPED("不超过上限", "no more than the cap"),
    OVERTIME("加班基数 ÷ (21.75 × 8) × 小时 × 倍数", "overtime base / (paid days × hours) × hours × multiple"),
    ASSESSED("按考核结果", "by assessment result"),
    SEASONAL("当月季节性标准", "seasonal standard of the month"),
    OUT_OF_SEASON("当月不在发放月份", "the month is outside the season"),
    NOT_DUE("不符合发放条件", "the condition is not met"),
    ATTENDED("月标准 × 应发天数 ÷ 计薪天数", "monthly amount × days paid / paid days"),
    SICK_WAGE("月工资 × 病假天数 ÷ 计薪天数 × 病假工资比例", "monthly wage × sick days / paid days × share"),
    SICK_FLOOR("最低工资 × 80% × 病假天数 ÷ 计薪天数", "minimum wage × share × sick days / paid days"),
    HIGHER("两者取高", "the higher of the two"),
    PROBATION_FLOOR("约定工资 × 80%，不低于最低工资", "contract wage × share, at least the minimum wage"),
    MINIMUM_WAGE_FLOOR("最低工资（含应另加的个人缴费）× 出勤比例", "minimum wage (and contributions) × share of the month"),
    TOP_UP("应达到 − 已达到（不小于零）", "due - reached, never below zero"),
    AWARD("奖励标准 × 次数", "amount of the award × times"),
    EXTRA_MONTH("计发基数 × 月数 × 任职月数 ÷ 12", "base × months × months served / 12"),
    ABOVE_CAP("合计 − 上限（不小于零）", "sum - limit, never below zero"),
    TAKEN_OFF("从工资中减去", "taken off the wage"),
    DAYS_OF_LEAVE("日标准（先取整到分）× 请假天数", "day rate, rounded first × days of leave"),
    SICK_DAY("日工资 − 病假日工资下限（不小于零）", "day wage - least sick pay of a day, never below zero"),
    NET_REACHED(
            "所依项目 + 法定补足 + 单位承担 − 个人缴费 − 其个税（含补足部分的税费）", "lines + floors + borne share - contributions - their tax"),
    NET_TOP_UP(
            "保底到手额 − 所依项目的到手额（已扣补足部分的税费，不小于零）", "guaranteed take-home - take-home reached, the top-up's tax taken off"),
    SHARE_BORNE_AS_WAGE(
            "单位承担的个人缴费（是否计入工资有争议，按计入处理）",
            "employee's share borne by the employer; whether it is wage is disputed, here it is"),
    SHARE_BORNE_NO_WAGE(
            "单位承担的个人缴费（是否计入工资有争议，按不计入处理）",
            "employee's share borne by the employer; whether it is wage is disputed, here it is not"),
    SUM("各项之和", "sum of the lines"),
    DAY_WAGE("月工资 ÷ 月计薪天数", "monthly wage / paid days"),
    HOUR_WAGE("月工资 ÷（月计薪天数 × 每日工时）", "monthly wage / (paid days × hours)"),
    SPLIT_MONTH("（原工资 × 调整前天数 + 新工资 × 调整后天数）÷ 当月天数", "old and new wage by the month's own days"),
    UNUSED_LEAVE("月平均工资 ÷ 月计薪天数 × 未休天数 × 倍数", "average wage / paid days × unused days × multiple"),
    MATERNITY_WAGE("产前月工资 ÷ 每月天数 × 产假天数", "monthly wage before the leave / days of a month × leave days"),
    COST_INCLUSIVE("含单位缴费的标准 − 单位缴费", "standard with the employer's contributions inside - these contributions"),
    BASE("申报基数，介于下限与上限之间", "declared base between floor and ceiling"),
    CONTRIBUTION("缴费基数 × 费率", "contribution base × rate"),
    FIXED_CONTRIBUTION("费率部分 + 每月定额", "share of the base + fixed amount per month"),
    CONTRIBUTION_DIFFERENCE("按新基数应缴 − 已缴", "due on the published base - billed on the earlier one"),
    FUND_NOT_YET("首次参加工作，次月起缴存", "first job: the fund starts in the second month"),
    FUND_TAX_BASE("缴存基数，不超过职工平均工资的倍数", "fund base, at most a multiple of the average wage"),
    FUND_TAX_LIMIT("免税限额：限额基数 × 12%", "tax-free limit: limit base × share"),
    FUND_EXCESS("缴存额 − 免税限额（不小于零）", "deposit - tax-free limit, never below zero"),
    INCOME_OF_MONTH("本月应税收入 = 应税工资项目 + 单位公积金超限额部分", "taxable wage lines + employer's fund above the limit"),
    DEDUCTIBLE_OF_MONTH("本月专项扣除 = 个人缴费 − 个人公积金超限额部分", "contributions - own fund above the limit"),
    INCOME("累计收入 = 上月累计 + 本月应税收入", "income of the year so far"),
    DEDUCTIBLE("累计专项扣除 = 上月累计 + 本月个人缴费", "contributions of the year so far"),
    ADDITIONAL("累计专项附加扣除", "special additional deductions of the year so far"),
    PERSONAL_PENSION("累计个人养老金，年限额内", "personal pension of the year so far, within the limit"),
    BASIC_DEDUCTION("累计减除费用", "basic deduction of the year so far"),
    TAXABLE("累计应纳税所得额 = 收入 − 减除费用 − 专项 − 附加 − 其他", "taxable income of the year so far"),
    WITHHOLDING("累计应纳税所得额 × 预扣率 − 速算扣除数 − 减免 − 已预扣", "taxable × rate - quick - relief - withheld"),
    SETTLEMENT("全年已预扣 − 全年应纳税额", "withheld in the year - tax of the year"),
    LOSS_LIMIT("赔偿额、工资 20%、工资减最低工资 三者取低", "least of claim, share of the wage, wage above the minimum"),
    SEVERANCE_AVERAGE("终止前各月应得工资之和 ÷ 月数", "gross pay of the months before the end / months"),
    SEVERANCE_FLOOR("月平均工资，不低于最低工资", "average wage, at least the minimum wage"),
    SEVERANCE_CAP("不高于职工月平均工资的三倍", "no more than three times the local average wage"),
    SEVERANCE("月工资 × 计发月数", "month's wage × months counted"),
    UNLAWFUL_DISMISSAL_DAMAGES("经济补偿 × 倍数", "compensation × multiple"),
    NOTICE_PAY("上一个月的工资标准", "standard of the last month's wage"),
    FORCE_AVERAGE("薪酬总额 × 12 ÷ 人月数", "pay of the force × 12 / person-months"),
    PER_HEAD_BUDGET("参照指标 × 比例", "reference index × share"),
    BUDGET_OF_FORCE("人均经费标准 × 人月数 ÷ 12", "per-head budget × person-months / 12"),
    CONTROL_MARGIN("余量", "margin"),
    DEDUCTION("依法扣除", "deduction by law"),
    DEDUCTION_DISPUTED("扣除依据有争议，不予扣除", "the ground of the deduction is disputed: not taken"),
    NET("应发 − 个人缴费 − 个税 − 其他扣除", "gross - employee contributions - tax - deductions"),
    EMPLOYER_COST("应发 + 单位缴费 + 派遣费 + 单位其他支出", "gross + employer contributions + agency fee + other expenses"),
    AGENCY_FEE("每人每月管理费（含税）", "agency fee per head and month, VAT included"),
    IDLE_PAY("最低工资 × 无工作月数", "minimum wage × months without an assignment"),
    LAST_YEAR_AVERAGE("上年工资总额 ÷ 月数", "wages of the last calendar year / months"),
    INDEX_GROWTH("原标准 × 新指标 ÷ 旧指标", "old standard × new index / old index"),
    RAISED_BY_PERCENT("原标准 ×（1 ± 调整比例）", "old standard × (1 ± percent)"),
    RAISED_BY_AMOUNT("原标准 ± 调整金额", "old standard ± amount"),
    REPLACED("批准文件所列金额", "amount of the approved document"),
    FROZEN("维持原标准", "old standard, kept"),
    MOST_OF_RISE("原标准 ×（1 + 最高涨幅），按单位舍去", "old standard × (1 + highest rise), dropped to the unit"),
    WITHIN_RISE("不超过最高涨幅", "no more than the highest rise"),
    NO_DECREASE("不低于原标准", "no less than the old standard"),
    ALLOWANCE_RECEIVED("伤残津贴 − 据以比较的个人缴费", "allowance - own contributions that the test takes off"),
    CONTRIBUTION_WAGES("各月缴费工资之和", "sum of the wages that contributions were paid on"),
    MEAN_CONTRIBUTION_WAGE("缴费工资之和 ÷ 月数", "their sum / months"),
    OWN_WAGE_FLOOR("平均工资 × 下限比例", "average wage × share of the floor"),
    OWN_WAGE_CEILING("平均工资 × 上限比例", "average wage × share of the ceiling"),
    OWN_WAGE("本人工资：平均缴费工资，在上下限之间", "own wage: mean contribution wage between floor and ceiling"),
    OWN_WAGE_STATED("经办机构核定的本人工资", "own wage as the agency assessed it"),
    BENEFIT_ASSESSED("核定的月待遇", "monthly benefit as assessed"),
    BENEFIT_RAISED("原待遇 + 调整额", "benefit before + rise of the year"),
    BENEFIT_TILTED("+ 倾斜调整额", "+ further rise of the favoured"),
    RISE_BY_PERCENT("原待遇 × 调整比例", "benefit before × percent of the year"),
    RISE_AT_MOST("调整额不高于同年另一等级的调整额", "rise no higher than that of another grade in the year"),
    RISE_SHARE("同年另一等级的调整额 × 比例", "rise of another grade in the year × share"),
    RISE_WITHIN_FAMILY_CAP("调整额按全家限额内的余额分摊", "rise, cut to the room under the cap of the family"),
    BENEFIT_FLOOR("不低于托底标准", "no less than the floor of the year"),
    BENEFIT_LEVEL("按公布的标准", "the amount published for the year"),
    BENEFIT_RECOUNTED("平均工资 × 比例", "average wage × share"),
    FAMILY_CAP("全家合计限额", "cap on the sum of the family"),
    MONTHS_OF_OWN_WAGE("本人工资 × 月数", "own wage × months"),
    SHARE_OF_OWN_WAGE("本人工资 × 比例", "own wage × share"),
    SHARE_OF_AVERAGE_WAGE("月平均工资 × 比例", "average monthly wage × share"),
    LEAVE_MONTHS("原工资福利待遇 × 停工留薪期月数", "original pay × months of leave"),
    LEAVES("历次停工留薪期之和", "sum of all paid injury leaves"),
    NURSING_MONTHS("月平均工资 × 比例 × 护理月数", "average monthly wage × share × months nursed"),
    MEAL_DAYS("每日标准 × 住院天数", "amount per day × days in hospital"),
    MEAL_DAYS_OF_MINIMUM_WAGE("最低工资 × 比例 × 住院天数 ÷ 月天数", "minimum wage × share × days in hospital / days of a month"),
    MEALS("历次住院之和", "sum of all stays in hospital"),
    MEDICAL_COST("历次治疗费用之和", "cost of all treatments"),
    LESS_THIRD_PARTY("应享受数额 − 第三人已付（不小于零）", "amount due - paid by a third party, never below zero"),
    LEAVING_SUBSIDY(
            "计发基数 × 月数 × 增发、浮动和递减比例",
            "base × months × shares for occupational disease, city and nearness to retirement"),
    FIXED_LEAVING_SUBSIDY(
            "定额 × 增发、浮动和递减比例", "fixed amount × shares for occupational disease, city and nearness to retirement"),
    VAT_ON_DIFFERENCE("管理费 ÷ (1 + 税率) × 税率", "fee / (1 + rate) × rate"),
    VAT_ON_WHOLE("账单总额 ÷ (1 + 税率) × 税率", "invoice / (1 + rate) × rate");

    private final String zh;
    private final String en;

    Formula(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** Returns the formula in Chinese words. */
    public String zh() {
        return zh;
    }

    /** Returns the formula in English words. */
    public String en() {
        return en;
    }
}
